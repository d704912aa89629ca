Feature: Reasons for the arrest, promptly and in a language understood (ECHR art 5(2))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And the case is assessed on 27 August 2013

  Rule: Promptly, and the essential grounds

    @breach
    Scenario Outline: What was told, and when
      Given the applicant says that <told>
      When the case is checked
      Then echr-5-2 is <verdict>

      Examples:
        | told | verdict |
        | Alma was not told the reasons for detention | indicated |
        | Alma was told the reasons for detention after more than two days | indicated |
        | Alma was told the reasons for detention within two days | undetermined |
        | Alma was told the reasons for detention on the same day | undetermined |
        | Alma was given a label without facts as the reason for detention | indicated |
        | Alma was given papers that do not speak of detention | indicated |

    @breach
    Scenario: Never told rests on one element, a mere label on another
      Given the applicant says that Alma was not told the reasons for detention
      When the case is checked
      Then Italy's breach of echr-5-2 is indicated, resting on "not-prompt"

    @twin
    Scenario: A mere label
      Given the applicant says that Alma was given a label without facts as the reason for detention
      When the case is checked
      Then Italy's breach of echr-5-2 is indicated, resting on "no-essence"

    @twin
    Scenario Outline: Held for extradition, less detail is due
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the measure of Italy is <measure>
      And the applicant says that <told>
      When the case is checked
      Then echr-5-2 is <verdict>

      Examples:
        | measure | told | verdict |
        | the extradition or surrender of Alma on request | Alma was given a label without facts as the reason for detention | undetermined |
        | the extradition or surrender of Alma on request | Alma was given papers that do not speak of detention | indicated |
        | the extradition or surrender of Alma on request | Alma was not told the reasons for detention | indicated |
        | an order to expel, deport or remove Alma | Alma was given a label without facts as the reason for detention | indicated |
        | the handing over of Alma to foreign agents or police outside extradition | Alma was given a label without facts as the reason for detention | indicated |

    @dispute
    Scenario: Word against word on what was told, which the State has to show
      Given the applicant says that Alma was not told the reasons for detention
      And Italy says that Alma was told the reasons for detention on the same day
      When the case is checked
      Then Italy's breach of echr-5-2 is indicated, resting on "not-prompt"
      And echr-5-2 on the respondent's view is unknown

    @dispute
    Scenario: A signed record against her word
      Given the applicant says that Alma was not told the reasons for detention
      And a record shows that Alma was told the reasons for detention on the same day
      When the case is checked
      Then echr-5-2 is contested
      And "reasons_told" is a hinge of echr-5-2

    @dispute
    Scenario: Word against word on a label
      Given the applicant says that Alma was given a label without facts as the reason for detention
      And Italy says that Alma was told the reasons for detention on the same day
      When the case is checked
      Then Italy's breach of echr-5-2 is indicated, resting on "no-essence"

  Rule: A language that the person understands

    @breach
    Scenario Outline: The language
      Given the applicant says that <language>
      When the case is checked
      Then echr-5-2 is <verdict>

      Examples:
        | language | verdict |
        | the reasons for detention were given in a language that Alma does not understand | indicated |
        | the reasons for detention were interpreted or translated for Alma | undetermined |
        | the reasons for detention were given in a language that Alma understands | undetermined |

    @exception
    Scenario Outline: An interpreter
      Given the applicant says that the reasons for detention were given in a language that Alma does not understand
      And a record shows that <interpreter>
      When the case is checked
      Then echr-5-2 is <verdict>

      Examples:
        | interpreter | verdict |
        | an interpreter was provided for Alma in detention | undetermined |
        | Alma needed no interpreter in detention | indicated |
        | Alma needed an interpreter in detention and had none | indicated |

    @dispute
    Scenario: Word against word on the language
      Given the applicant says that the reasons for detention were given in a language that Alma does not understand
      And Italy says that the reasons for detention were given in a language that Alma understands
      When the case is checked
      Then Italy's breach of echr-5-2 is indicated, resting on "not-understood"

  Rule: Compliance, silence and scope

    @compliance
    Scenario Outline: Told at once, in her language, from an order with reasons of her own
      Given a record shows that Alma was told the reasons for detention on the same day
      And a record shows that <language>
      And a record shows that <reasoning>
      When the case is checked
      Then echr-5-2 is <verdict>

      Examples:
        | language | reasoning | verdict |
        | the reasons for detention were given in a language that Alma understands | the order to detain Alma gave individual reasons | no_breach_shown |
        | the reasons for detention were interpreted or translated for Alma | the order to detain Alma gave individual reasons | no_breach_shown |
        | the reasons for detention were given in a language that Alma understands | the order to detain Alma used standard wording | no_breach_shown |
        | the reasons for detention were given in a language that Alma understands | the order to detain Alma gave no reasons | undetermined |

    @twin
    Scenario: Reasoned, and told within two days in her language: only whether that was prompt stays open
      Given Alma was told the reasons for detention within two days
      And the order to detain Alma gave individual reasons
      And the reasons for detention were given in a language that Alma understands
      When the case is checked
      Then echr-5-2 is undetermined
      And the counter-argument "detention-explained" stands
      And the question "How was the detention order reasoned?" is not asked

    @twin
    Scenario: An order with reasons that was made known too late does not answer the delay
      Given Alma was told the reasons for detention after more than two days
      And the order to detain Alma gave individual reasons
      When the case is checked
      Then Italy's breach of echr-5-2 is indicated, resting on "not-prompt"
      And the counter-argument "detention-explained" does not stand

    @twin
    Scenario: An order with reasons, and nobody says whether it was made known to her
      Given the order to detain Alma gave individual reasons
      When the case is checked
      Then echr-5-2 is undetermined
      And the counter-argument "detention-explained" does not stand

    @unknown
    Scenario: Nobody says what she was told
      When the case is checked
      Then echr-5-2 is undetermined
      And the question "When was the person told the reasons for detention?" is asked
      And the question "In which language were the reasons for detention given?" is asked

    @exception
    Scenario Outline: No deprivation of liberty
      Given the applicant says that Alma was not told the reasons for detention
      And a record shows that <held>
      When the case is checked
      Then echr-5-2 is <verdict>

      Examples:
        | held | verdict |
        | Italy did not keep Alma in any place against the will of Alma | no_breach_shown |
        | Italy kept Alma in a place that Alma could not freely leave | indicated |

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan detained Bo, a national of Italy, on 29 May 2013
      And the applicant says that Bo was not told the reasons for detention
      When the case is checked
      Then echr-5-2 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy detained Bo, a national of Kazakhstan, on 25 October 1955
      And the applicant says that Bo was not told the reasons for detention
      When the case is checked
      Then echr-5-2 does not apply for Bo because "not bound"
