Feature: No removal to a real risk of being killed or executed (ECHR art. 2)

  Background:
    Given Switzerland is about to remove Adam, a national of Sudan, to Sudan
    And the case is assessed on 30 May 2017

  Rule: The life of the person must be in danger

    @breach @twin
    Scenario: An active member abroad of a movement in arms
      Given Adam is a member abroad of a movement in armed conflict with Sudan
      And the applicant says that Adam was a regular and increasingly active member of a movement abroad
      And Adam has personal links with prominent opponents of Sudan
      And the public activity of Adam could be observed by the authorities of Sudan
      And reports record torture or ill-treatment in custody in Sudan of persons in the position of Adam
      When the case is checked
      Then Switzerland's breach of echr-2 is indicated, resting on "opponent-in-arms"

    @compliance @twin
    Scenario: A mere participant whom nobody there noticed
      Given Adam is a member abroad of a movement in armed conflict with Sudan
      And Adam took part in meetings or demonstrations abroad without a function
      And no personal links of Adam with prominent opponents of Sudan are claimed or documented
      And nothing indicates that the authorities of Sudan know of Adam
      And reports record torture or ill-treatment in custody in Sudan of persons in the position of Adam
      And two or more instances in Switzerland gave reasoned decisions on the harm feared by Adam
      When the case is checked
      Then echr-2 as it stands is no breach
      And echr-2 is no_breach_shown

    @breach
    Scenario Outline: What puts life in danger
      Given the applicant says that members of the group of Adam are targeted as such in Sudan
      And the applicant says that the authorities of Sudan or their officers are themselves the source of the harm feared
      And <danger>
      When the case is checked
      Then echr-2 is <verdict>

      Examples:
        | danger                                                                                   | verdict         |
        | Adam fears being killed in Sudan                                                          | indicated       |
        | Adam fears the death penalty in Sudan                                                     | indicated       |
        | Adam fears enforced disappearance in Sudan                                                | indicated       |
        | Adam fears the revenge of criminals or a feud in Sudan                                    | indicated       |
        | Adam fears an unfair trial in Sudan                                                       | undetermined    |
        | some people in the position of Adam died or disappeared in Sudan                          | indicated       |
        | the ill-treatment of some people in the position of Adam in Sudan is documented           | undetermined    |
        | the offence or charge of Adam carries the death penalty in Sudan                          | indicated       |
        | the prosecution in Sudan said that it would seek the death penalty for Adam               | indicated       |
        | Adam was sentenced to death in Sudan                                                      | indicated       |
        | a death sentence on Adam in Sudan was later commuted                                      | undetermined    |
        | there is armed conflict at the place in Sudan to which Adam would go, or in the whole country | indicated   |
        | there is recurrent political or criminal violence in Sudan without open conflict          | undetermined    |
        | Adam is a member abroad of a movement in armed conflict with Sudan                        | indicated       |
        | the membership of Adam in an armed group is admitted or documented                        | indicated       |
        | the authorities of at least one State suspect Adam of links with an armed group           | indicated       |
        | Adam deserted or evaded military service                                                  | indicated       |
        | Adam worked for foreign forces or their contractors                                       | indicated       |
        | Adam worked for a security or intelligence service                                        | indicated       |
        | Adam changed religion or left it                                                          | indicated       |
        | Adam is a woman accused of adultery or a similar offence                                  | indicated       |
        | Adam relies on sexual orientation or gender identity                                      | indicated       |
        | Adam is a parent with minor children                                                      | undetermined    |
        | the treatment that Adam fears is described as questioning, insults or a fine              | no_breach_shown |

    @unknown
    Scenario: Only ill-treatment is spoken of
      Given the applicant says that members of the group of Adam are targeted as such in Sudan
      And Adam fears torture or ill-treatment in Sudan
      When the case is checked
      Then echr-2 is undetermined
      And echr-2 as it stands is no breach

    @dispute
    Scenario: Whether the group is targeted
      Given Adam fears being killed in Sudan
      And the applicant says that members of the group of Adam are targeted as such in Sudan
      And a record shows that only isolated incidents against the group of Adam are reported in Sudan
      And there is no functioning authority in Sudan
      When the case is checked
      Then echr-2 is contested

  Rule: A known risk that nobody examined is enough

    @breach
    Scenario: A claim put forward and never looked at
      Given Adam fears being killed in Sudan
      And an application for asylum or protection was lodged for Adam before removal
      And reports describe widespread, systematic or massive human-rights abuse in Sudan
      And the applicant says that the harm feared by Adam was not examined by Switzerland in any way
      When the case is checked
      Then Switzerland's breach of echr-2 is indicated, resting on "left-unexamined"

  Rule: Assurances, a free departure and lack of jurisdiction

    @exception
    Scenario: Assurances that protect
      Given Adam fears being killed in Sudan
      And members of the group of Adam are targeted as such in Sudan
      And the authorities of Sudan or their officers are themselves the source of the harm feared
      And Sudan and Switzerland negotiated a memorandum or notes with named safeguards and a procedure for Adam
      And the assurance of Sudan was approved at the level of head of State or government
      And an independent body with private access to Adam follows up the assurance
      And two or more instances in Switzerland gave reasoned decisions on the harm feared by Adam
      When the case is checked
      Then the exception "assurances" stands
      And echr-2 is no_breach_shown

    @exception @twin
    Scenario Outline: A free departure
      Given Switzerland removed Bo, a national of Sudan, to Sudan on 5 May 2016
      And Bo told the authorities of Switzerland in words of a fear of return
      And Bo fears being killed in Sudan
      And members of the group of Bo are targeted as such in Sudan
      And the authorities of Sudan or their officers are themselves the source of the harm feared
      And Bo left or was evacuated to Sudan without enforcement of an order
      And <consent>
      When the case is checked
      Then echr-2 is <verdict> for Bo

      Examples:
        | consent                                              | verdict         |
        | Bo chose freely and with full information to leave   | no_breach_shown |
        | Bo agreed to leave under pressure                    | indicated       |

    @exception @twin
    Scenario Outline: In whose hands
      Given Switzerland removed Bo, a national of Sudan, to Sudan on 5 May 2016
      And Bo told the authorities of Switzerland in words of a fear of return
      And Bo fears being killed in Sudan
      And members of the group of Bo are targeted as such in Sudan
      And the authorities of Sudan or their officers are themselves the source of the harm feared
      And Bo was in another State where agents of Switzerland were present without holding Bo
      And <control>
      When the case is checked
      Then echr-2 is <verdict> for Bo

      Examples:
        | control                                                             | verdict         |
        | agents of Switzerland did not have Bo in their physical power       | no_breach_shown |
        | agents of Switzerland had Bo in their physical power                | indicated       |

    @not_bound
    Scenario: A State outside the Convention
      Given Canada is about to remove Cem, a national of Sudan, to Sudan
      And Cem fears being killed in Sudan
      When the case is checked
      Then echr-2 does not apply for Cem because "not bound"
