Feature: Protection of the child from violence (CRC art 19)

  Background:
    Given Denmark is about to remove Alua, a national of Somalia, to Somalia
    And Alua is a child of 2 years
    And the case is assessed on 25 January 2018

  Rule: Precaution where a girl may be mutilated

    @breach
    Scenario Outline: Protection there is doubtful
      Given the applicant says that Alua fears female genital mutilation in Somalia
      And the applicant says that <protection>
      When the case is checked
      Then Denmark's breach of crc-19 is indicated, resting on "violence-feared" and "not-protected"

      Examples:
        | protection |
        | the authorities of Somalia act against the harm feared, with known difficulties or with measures under way |
        | conflict or division has reduced the capacity of Somalia to protect |
        | the government of Somalia has power in a part of the country only |
        | a law against the harm feared exists in Somalia and is not enforced |
        | there is no functioning authority in Somalia |
        | the authorities of Somalia or their officers are themselves the source of the harm feared |

    @breach
    Scenario Outline: The decision does not look at this girl
      Given the applicant says that Alua fears female genital mutilation in Somalia
      And the applicant says that <look>
      When the case is checked
      Then Denmark's breach of crc-19 is indicated, resting on "not-protected"

      Examples:
        | look |
        | the decisions on Alua do not address the best interests of the child |
        | the decisions on Alua apply a rule for an age or category in place of the best interests of the child |
        | the harm feared by Alua was not examined by Denmark in any way |
        | Denmark looked at general reports on the harm feared by Alua and not at the personal account |
        | Denmark applied a presumption or list to the harm feared by Alua without an individual look |
        | Denmark did not examine the harm feared by Alua because of a time limit, exclusion or other formal ground |
        | Denmark examined one ground of the harm feared by Alua and not another |

    @compliance
    Scenario Outline: Looked at for this girl, with her interests
      Given Alua fears female genital mutilation in Somalia
      And a law against the harm feared exists in Somalia and is not enforced
      And <look>
      And the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then crc-19 is no_breach_shown

      Examples:
        | look |
        | two or more instances in Denmark gave reasoned decisions on the harm feared by Alua |
        | one instance or officer in Denmark gave a reasoned decision on the harm feared by Alua |
        | Denmark examined the harm feared by Alua again after a first decision was annulled |

    @twin
    Scenario: Looked at, and her interests are not mentioned
      Given Alua fears female genital mutilation in Somalia
      And a law against the harm feared exists in Somalia and is not enforced
      And two or more instances in Denmark gave reasoned decisions on the harm feared by Alua
      When the case is checked
      Then Denmark's breach of crc-19 is indicated

    @compliance
    Scenario: The authorities there protect in practice
      Given Alua fears female genital mutilation in Somalia
      And the authorities of Somalia investigate and protect in practice against the harm feared
      When the case is checked
      Then crc-19 is no_breach_shown

    @compliance
    Scenario Outline: The practice is gone, or nothing points to her
      Given Alua fears female genital mutilation in Somalia
      And a law against the harm feared exists in Somalia and is not enforced
      And <what>
      And <interest>
      When the case is checked
      Then crc-19 is <verdict>

      Examples:
        | what | interest | verdict |
        | no targeting, or no longer any, of the group of Alua is reported in Somalia | the situation in Somalia has improved since the feared events | no_breach_shown |
        | only isolated incidents against the group of Alua are reported in Somalia | the situation in Somalia has improved since the feared events | no_breach_shown |
        | members of the group of Alua are targeted as such in Somalia | the situation in Somalia has improved since the feared events | indicated |
        | no evidence was produced that Alua would be singled out | nothing indicates present interest in Alua in Somalia | no_breach_shown |
        | no evidence was produced that Alua would be singled out | present interest in Alua in Somalia is claimed without a document | indicated |
        | personal circumstances allow the inference that attention would fall on Alua in Somalia | nothing indicates present interest in Alua in Somalia | indicated |

  Rule: Other violence

    @breach
    Scenario Outline: Violence with something that points to this child
      Given the applicant says that <harm>
      And the applicant says that <sign>
      And a law against the harm feared exists in Somalia and is not enforced
      When the case is checked
      Then crc-19 is <verdict>

      Examples:
        | harm | sign | verdict |
        | Alua fears sexual violence in Somalia | Alua or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Somalia | indicated |
        | Alua fears forced marriage in Somalia | Alua or close family received threats, and no more, from non-State actors in Somalia | indicated |
        | Alua fears forced recruitment in Somalia | members of the group of Alua are targeted as such in Somalia | indicated |
        | Alua fears forced recruitment in Somalia | members of the group of Alua with further features such as a role, record or open practice are targeted in Somalia | indicated |
        | Alua fears sexual violence in Somalia | a warrant, summons, judgment or request names Alua | indicated |
        | Alua fears sexual violence in Somalia | letters, press, expert or NGO statements single out Alua | indicated |
        | Alua fears sexual violence in Somalia | Alua or witnesses give a detailed and consistent account of being singled out | indicated |
        | Alua fears sexual violence in Somalia | only reports on the general situation in Somalia were produced for Alua | undetermined |
        | the harm feared by Alua would come from private persons or a group | Alua or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Somalia | indicated |
        | the harm feared by Alua would come from private persons or a group | Alua or close family received threats, and no more, from non-State actors in Somalia | undetermined |
        | the harm feared by Alua would come from the authorities of Somalia | Alua or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Somalia | undetermined |

    @unknown
    Scenario: Nobody says what is feared
      When the case is checked
      Then crc-19 is undetermined
      And the question "What kind of harm is feared?" is asked

    @dispute
    Scenario: Whether she would be protected is for the State to show
      Given Alua fears female genital mutilation in Somalia
      And the applicant says that a law against the harm feared exists in Somalia and is not enforced
      And Denmark says that the authorities of Somalia investigate and protect in practice against the harm feared
      When the case is checked
      Then Denmark's breach of crc-19 is indicated

  Rule: A child, and a State that is bound

    @not_bound
    Scenario: Before the Convention was in force
      Given Denmark removed Bo, a national of Somalia, to Somalia on 1 March 1989
      And Bo is a child of 5 years
      When the case is checked
      Then crc-19 does not apply for Bo

    @twin
    Scenario: An adult
      Given Denmark removed Bo, a national of Somalia, to Somalia on 1 March 2018
      And Bo is 30 years old
      When the case is checked
      Then crc-19 does not apply for Bo

    @exception
    Scenario Outline: The family left
      Given Denmark removed Bo, a national of Somalia, to Somalia on 1 March 2018
      And Bo is a child of 5 years
      And Bo left or was evacuated to Somalia without enforcement of an order
      And Bo <how>
      When the case is checked
      Then the exception "left-freely" of crc-19 <stands>

      Examples:
        | how | stands |
        | chose freely and with full information to leave | stands |
        | agreed to leave under pressure | does not stand |
