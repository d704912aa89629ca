Feature: Reasons at arrest, and prompt notice of charges (ICCPR art 9(2))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: Reasons at the time of arrest, with their substance

    @breach
    Scenario Outline: Late, never, or without substance
      Given <told>
      When the case is checked
      Then Italy's breach of iccpr-9-2 is indicated, resting on "<argument>"

      Examples:
        | told                                                                 | argument         |
        | Alma was told the reasons for detention after more than two days     | not-told-or-late |
        | Alma was not told the reasons for detention                          | not-told-or-late |
        | Alma was given a label without facts as the reason for detention     | no-substance     |
        | Alma was given papers that do not speak of detention                 | no-substance     |

    @unknown
    Scenario: Words she understood, and nobody says when
      Given the reasons for detention were given in a language that Alma understands
      When the case is checked
      Then iccpr-9-2 is undetermined

    @unknown
    Scenario: Within two days is left open
      Given Alma was told the reasons for detention within two days
      And Italy did not charge Alma with any offence
      When the case is checked
      Then iccpr-9-2 is undetermined

    @compliance
    Scenario: Told on the day, no offence in question
      Given Alma was told the reasons for detention on the same day
      And Italy did not charge Alma with any offence
      When the case is checked
      Then iccpr-9-2 is no_breach_shown
      And the question "In which language were the reasons for detention given?" is not asked

    @compliance
    Scenario Outline: Told on the day in words that were understood
      Given Alma was told the reasons for detention on the same day
      And <language>
      And Italy did not charge Alma with any offence
      When the case is checked
      Then iccpr-9-2 is no_breach_shown

      Examples:
        | language                                                                    |
        | the reasons for detention were given in a language that Alma understands    |
        | the reasons for detention were interpreted or translated for Alma           |

    @twin
    Scenario: Told on the day in a language she does not understand
      Given Alma was told the reasons for detention on the same day
      And the reasons for detention were given in a language that Alma does not understand
      When the case is checked
      Then Italy's breach of iccpr-9-2 is indicated, resting on "not-understood"
      And the counter-argument "told-on-the-day" does not stand

    @dispute
    Scenario: Whether she understood is for her to show where the State told her on the day
      Given a record shows that Alma was told the reasons for detention on the same day
      And the applicant says that the reasons for detention were given in a language that Alma does not understand
      And Italy says that the reasons for detention were given in a language that Alma understands
      And Italy did not charge Alma with any offence
      When the case is checked
      Then iccpr-9-2 is contested
      And "reasons_language" is a hinge of iccpr-9-2

  Rule: Prompt notice of charges to a person held for an offence

    @breach
    Scenario Outline: Weeks or never
      Given Alma was told the reasons for detention on the same day
      And <charged>
      And <told>
      When the case is checked
      Then Italy's breach of iccpr-9-2 is indicated, resting on "no-charges"

      Examples:
        | charged                                                       | told                                                            |
        | Italy had charged Alma with an offence by the time of arrest  | Alma was told of the charges only weeks or months after arrest  |
        | Italy charged Alma with an offence only after the arrest      | Alma was never told of any charges                              |
        | Italy held Alma as a suspect or witness without a charge      | Alma was never told of any charges                              |

    @twin @compliance
    Scenario: No offence, no charges to tell
      Given Alma was told the reasons for detention on the same day
      And Italy did not charge Alma with any offence
      And Alma was never told of any charges
      When the case is checked
      Then iccpr-9-2 is no_breach_shown

    @compliance
    Scenario: Told of the charges within hours
      Given Alma was told the reasons for detention on the same day
      And Italy had charged Alma with an offence by the time of arrest
      And Alma was told of the charges at arrest or some hours later
      When the case is checked
      Then iccpr-9-2 is no_breach_shown

    @unknown
    Scenario: Days are left to judgment
      Given Alma was told the reasons for detention on the same day
      And Italy had charged Alma with an offence by the time of arrest
      And Alma was told of the charges within days of arrest
      When the case is checked
      Then iccpr-9-2 is undetermined

  Rule: What the parties dispute, what nobody says, and who is bound

    @unknown
    Scenario: Nobody says what she was told
      When the case is checked
      Then iccpr-9-2 is undetermined
      And the question "When was the person told the reasons for detention?" is asked

    @dispute
    Scenario: An even dispute goes against the State
      Given the applicant says that Alma was not told the reasons for detention
      And Italy says that Alma was told the reasons for detention on the same day
      When the case is checked
      Then Italy's breach of iccpr-9-2 is indicated

    @dispute
    Scenario: An even dispute on the charges goes against the State
      Given a record shows that Alma was told the reasons for detention on the same day
      And Italy had charged Alma with an offence by the time of arrest
      And the applicant says that Alma was never told of any charges
      And Italy says that Alma was told of the charges at arrest or some hours later
      When the case is checked
      Then Italy's breach of iccpr-9-2 is indicated, resting on "weeks-or-never"

    @dispute
    Scenario: A record of the information
      Given the applicant says that Alma was not told the reasons for detention
      And a record shows that Alma was told the reasons for detention on the same day
      And Italy did not charge Alma with any offence
      When the case is checked
      Then iccpr-9-2 is contested
      And "reasons_told" is a hinge of iccpr-9-2

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was not told the reasons for detention
      When the case is checked
      Then iccpr-9-2 does not apply because "Malaysia"
