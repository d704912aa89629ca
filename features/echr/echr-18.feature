Feature: No ulterior purpose behind a detention (ECHR art 18 with art 5(1))

  Background:
    Given the case is assessed on 27 August 2013
    And Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: A purpose that the Convention does not permit

    @breach
    Scenario Outline: Detention as leverage
      Given Italy kept Alma in a place that Alma could not freely leave
      And <purpose>
      When the case is checked
      Then echr-18 is <verdict>

      Examples:
        | purpose | verdict |
        | the detention of Alma served to put pressure on a relative | indicated |
        | the detention of Alma served to prepare or carry out a removal | undetermined |
        | the detention of Alma served a criminal investigation of another State | undetermined |
        | pressure was put on Alma to testify against a relative | indicated |
        | pressure was put on Alma to testify against somebody who is not a relative | indicated |
        | pressure was put on Alma to confess | undetermined |
        | Italy acted against Alma to put pressure on a relative | indicated |
        | Italy acted against Alma to obtain statements against a relative | indicated |
        | Italy acted against Alma because of a relative | undetermined |
        | Italy acted against Alma for reasons that have nothing to do with a relative | undetermined |

    @breach
    Scenario Outline: A claimed purpose and two circumstances that bear it out
      Given Italy kept Alma in a place that Alma could not freely leave
      And <claim>
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And <first>
      And <second>
      When the case is checked
      Then echr-18 is <verdict>

      Examples:
        | claim | first | second | verdict |
        | the measure of Italy is said to be a way out of a debt or business dispute with Alma | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the authorities of Italy hid the real purpose when they called or held Alma | indicated |
        | the measure of Italy is said to punish or silence criticism by Alma | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the authorities of Italy hid the real purpose when they called or held Alma | indicated |
        | the measure of Italy is said to aim at handing Alma over | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the authorities of Italy hid the real purpose when they called or held Alma | indicated |
        | no other purpose of the measure of Italy against Alma is claimed | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the authorities of Italy hid the real purpose when they called or held Alma | undetermined |
        | the measure of Italy is said to aim at handing Alma over | the removal of Alma took the usual course of such cases | the authorities of Italy hid the real purpose when they called or held Alma | undetermined |
        | the measure of Italy is said to aim at handing Alma over | the charge of Italy against Alma rests on acts of a relative or associate | the authorities of Italy hid the real purpose when they called or held Alma | indicated |
        | the measure of Italy is said to aim at handing Alma over | the charge of Italy against Alma is said to rest on acts that never happened | the authorities of Italy hid the real purpose when they called or held Alma | indicated |
        | the measure of Italy is said to aim at handing Alma over | the charge of Italy names own acts of Alma | the authorities of Italy hid the real purpose when they called or held Alma | undetermined |
        | the measure of Italy is said to aim at handing Alma over | a court had refused to extradite Alma to the State that then got hold of Alma | a domestic court declared the detention of Alma unlawful or set aside its validation | indicated |
        | the measure of Italy is said to aim at handing Alma over | Alma was sought in Kazakhstan and no extradition procedure was used | a domestic court declared the detention of Alma unlawful or set aside its validation | indicated |
        | the measure of Italy is said to aim at handing Alma over | a request to extradite Alma was pending at the removal | a domestic court declared the detention of Alma unlawful or set aside its validation | undetermined |
        | the measure of Italy is said to aim at handing Alma over | a court had refused to extradite Alma to the State that then got hold of Alma | no domestic court ruled on whether the detention of Alma was lawful | undetermined |
        | the measure of Italy is said to aim at handing Alma over | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma was taken in a raid at home | undetermined |
        | the measure of Italy is said to aim at handing Alma over | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | a domestic court held the detention of Alma to be lawful | undetermined |
        | the measure of Italy is said to aim at handing Alma over | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the other State asked Italy to deport Alma | indicated |
        | the measure of Italy is said to aim at handing Alma over | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the other State asked Italy to find or identify Alma | undetermined |
        | the detention of Alma served a criminal investigation of another State | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the other State asked Italy to deport Alma | indicated |
        | the detention of Alma served to prepare or carry out a removal | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the other State asked Italy to deport Alma | undetermined |
        | the detention of Alma served to establish identity | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the other State asked Italy to deport Alma | undetermined |

    @breach
    Scenario Outline: Facts kept from the judge as one of two circumstances
      Given Italy kept Alma in a place that Alma could not freely leave
      And the measure of Italy is said to aim at handing Alma over
      And <withheld>
      And the authorities of Italy hid the real purpose when they called or held Alma
      When the case is checked
      Then echr-18 is <verdict>

      Examples:
        | withheld | verdict |
        | officials of Italy withheld known facts from the judge or authority that decided on Alma | indicated |
        | officials of Italy did not withhold known facts from the judge or authority that decided on Alma | undetermined |

    @exception
    Scenario Outline: The permitted purpose throughout, before a court
      Given Italy kept Alma in a place that Alma could not freely leave
      And the measure of Italy is said to aim at handing Alma over
      And officials of Italy withheld known facts from the judge or authority that decided on Alma
      And the authorities of Italy hid the real purpose when they called or held Alma
      And <hearing>
      And <ruling>
      When the case is checked
      Then echr-18 is <verdict>

      Examples:
        | hearing | ruling | verdict |
        | a judge heard Alma on the detention in person and with counsel | a domestic court held the detention of Alma to be lawful | undetermined |
        | a judge heard Alma on the detention in person and without counsel | a domestic court held the detention of Alma to be lawful | indicated |
        | a judge heard Alma on the detention in person and with counsel | no domestic court ruled on whether the detention of Alma was lawful | indicated |
        | a judge heard Alma on the detention in person and with counsel | a domestic court declared the detention of Alma unlawful or set aside its validation | indicated |

    @exception
    Scenario: A ruling that it was lawful does not answer leverage
      Given Italy kept Alma in a place that Alma could not freely leave
      And the detention of Alma served to put pressure on a relative
      And a judge heard Alma on the detention in person and with counsel
      And a domestic court held the detention of Alma to be lawful
      When the case is checked
      Then Italy's breach of echr-18 is indicated, resting on "ulterior-purpose"

    @compliance
    Scenario Outline: No other purpose is claimed
      Given Italy kept Alma in a place that Alma could not freely leave
      And <claim>
      And <pressure>
      When the case is checked
      Then echr-18 is <verdict>

      Examples:
        | claim | pressure | verdict |
        | no other purpose of the measure of Italy against Alma is claimed | no pressure was put on Alma to make statements | no_breach_shown |
        | no other purpose of the measure of Italy against Alma is claimed | pressure was put on Alma to confess | undetermined |
        | the measure of Italy is said to aim at handing Alma over | no pressure was put on Alma to make statements | undetermined |
        | the measure of Italy is said to be a way out of a debt or business dispute with Alma | no pressure was put on Alma to make statements | undetermined |

    @exception
    Scenario Outline: No other purpose is claimed, and pressure on a relative all the same
      Given Italy kept Alma in a place that Alma could not freely leave
      And no other purpose of the measure of Italy against Alma is claimed
      And no pressure was put on Alma to make statements
      And <purpose>
      When the case is checked
      Then echr-18 is <verdict>

      Examples:
        | purpose | verdict |
        | the detention of Alma served to put pressure on a relative | indicated |
        | the detention of Alma served to prepare or carry out a removal | no_breach_shown |
        | Italy acted against Alma to put pressure on a relative | indicated |
        | Italy acted against Alma to obtain statements against a relative | indicated |
        | Italy acted against Alma because of a relative | no_breach_shown |

    @dispute
    Scenario: No other purpose is claimed, and an even dispute about pressure
      Given Italy kept Alma in a place that Alma could not freely leave
      And no other purpose of the measure of Italy against Alma is claimed
      And no pressure was put on Alma to make statements
      And the applicant says that the detention of Alma served to put pressure on a relative
      And Italy denies that the detention of Alma served to put pressure on a relative
      When the case is checked
      Then echr-18 is contested
      And echr-18 on the weighed view is false

    @breach
    Scenario: Her own detailed word does not prove a hidden purpose
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that the detention of Alma served to put pressure on a relative
      When the case is checked
      Then echr-18 is arguable

    @dispute
    Scenario: A record of the questioning, and the State's denial
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that pressure was put on Alma to testify against a relative
      And Italy denies that pressure was put on Alma to testify against a relative
      When the case is checked
      Then echr-18 is contested
      And "testimony_pressure" is a hinge of echr-18

    @unknown
    Scenario: Nobody speaks of another purpose
      Given Italy kept Alma in a place that Alma could not freely leave
      When the case is checked
      Then echr-18 is undetermined
      And the question "Which other purpose of the measure is claimed?" is asked

    @twin
    Scenario: A wanted relative, and a detention that a court found unlawful
      Given Italy kept Alma in a place that Alma could not freely leave
      And the operation in which Alma was arrested was aimed at a relative or associate
      And a domestic court declared the detention of Alma unlawful or set aside its validation
      When the case is checked
      Then echr-18 is undetermined

  Rule: A restriction of liberty, by a State that is bound

    @twin
    Scenario Outline: Liberty
      Given <restriction>
      And the detention of Alma served to put pressure on a relative
      When the case is checked
      Then echr-18 is <verdict>

      Examples:
        | restriction | verdict |
        | Italy kept Alma in a place that Alma could not freely leave | indicated |
        | Italy did not keep Alma in any place against the will of Alma | undetermined |
        | Alma was under house arrest | indicated |
        | Alma had to live in a narrow area | undetermined |
        | Alma had a duty to report | undetermined |

    @dispute
    Scenario: Whether she was held is the applicant's to show
      Given the applicant says that Italy kept Alma in a place that Alma could not freely leave
      And Italy says that Italy did not keep Alma in any place against the will of Alma
      And the detention of Alma served to put pressure on a relative
      When the case is checked
      Then echr-18 is contested

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan detained Bo, a national of Italy, on 29 May 2013
      And Kazakhstan kept Bo in a place that Bo could not freely leave
      And the detention of Bo served to put pressure on a relative
      When the case is checked
      Then echr-18 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy detained Bo, a national of Kazakhstan, on 25 October 1955
      And Italy kept Bo in a place that Bo could not freely leave
      And the detention of Bo served to put pressure on a relative
      When the case is checked
      Then echr-18 does not apply for Bo because "not bound"

  Rule: A critic silenced

    @breach @twin
    Scenario Outline: Aim, person and reasons together
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And a record shows that <aim>
      And <person>
      And <reasons>
      When the case is checked
      Then echr-18 is <verdict> for Bo

      Examples:
        | aim | person | reasons | verdict |
        | the measure of Italy is said to punish or silence criticism by Bo | Bo defends the rights of others or represents opponents in court | the order to detain Bo gave no reasons | indicated |
        | the measure of Italy is said to punish or silence criticism by Bo | Bo works or worked as a journalist, publicist, blogger or writer | the order to detain Bo used standard wording | indicated |
        | the measure of Italy is said to punish or silence criticism by Bo | Bo is or was a member or activist of an opposition party or movement | the order to detain Bo gave individual reasons | undetermined |
        | the measure of Italy is said to punish or silence criticism by Bo | Bo is or was a trader, or the manager or owner of a business | the order to detain Bo gave no reasons | undetermined |
