Feature: Freedom of consular communication and access (VCCR art. 36(1)(a))

  Rule: Contact must not be prevented or tied to a condition

    @breach
    Scenario: Contact refused
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that consular contact was refused to Alma or tied to a condition
      When the case is checked
      Then Italy's breach of vccr-36-1a is indicated, resting on "contact-blocked"

    @breach
    Scenario: Messages held back
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy did not forward the messages of Alma to the consular post, or did so late
      When the case is checked
      Then Italy's breach of vccr-36-1a is indicated, resting on "messages-held-back"

    @compliance
    Scenario: The post was notified within days and could reach her
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy notified the consular post within days of the arrest of Alma
      And Alma could have consular contact during a detention without a trial
      When the case is checked
      Then vccr-36-1a is no_breach_shown

    @breach @twin
    Scenario: The post was notified within days and then refused a visit
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy notified the consular post within days of the arrest of Alma
      And Alma could have consular contact during a detention without a trial
      And Italy refused a visit to Alma that the consular post had asked for
      When the case is checked
      Then Italy's breach of vccr-36-1a is indicated, resting on "refused-or-conditional"

    @unknown
    Scenario: Nothing is known of consular contact
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      When the case is checked
      Then vccr-36-1a is undetermined
      And the question "Was consular contact possible?" is asked

  Rule: Silence that keeps person and post apart prevents contact

    @breach
    Scenario: Never told, and the post was never notified
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And Italy never notified the consular post of the arrest of Alma
      When the case is checked
      Then Italy's breach of vccr-36-1a is indicated, resting on "kept-unaware"

    @compliance @twin
    Scenario: Never told, and the post was notified on the day and could reach her
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And Italy notified the consular post on the day Alma was arrested
      And Alma could have consular contact before trial
      When the case is checked
      Then vccr-36-1a is no_breach_shown
      And Italy's breach of vccr-36-1b is indicated

    @breach
    Scenario: Contact became possible only after trial
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact months later or after trial
      And Alma could have consular contact only after trial, or too late to arrange counsel
      When the case is checked
      Then Italy's breach of vccr-36-1a is indicated, resting on "contact-only-after-trial"

  Rule: An unwilling detainee need not be reached

    @exception
    Scenario: The person opposed contact
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And consular contact was refused to Alma or tied to a condition
      And Alma expressly opposed action by the consular officers
      When the case is checked
      Then the exception "person-did-not-want-it" stands
      And vccr-36-1a is undetermined

    @exception @twin
    Scenario: The person did not oppose contact
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And consular contact was refused to Alma or tied to a condition
      And Alma did not oppose action by the consular officers
      When the case is checked
      Then Italy's breach of vccr-36-1a is indicated
      And the exception "person-did-not-want-it" does not stand

  Rule: Whose account is taken

    @dispute
    Scenario: Refused on one account, free on the other
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And a record shows that Italy notified the consular post within days of the arrest of Alma
      And the applicant says that consular contact was refused to Alma or tied to a condition
      And Italy says that Alma could have consular contact before trial
      When the case is checked
      Then vccr-36-1a is contested
      And vccr-36-1a on the applicant's view is true
      And vccr-36-1a on the respondent's view is false
      And "consular_access" is a hinge of vccr-36-1a

  Rule: Both States must be bound, and the person must be a foreigner to the detaining State

    @not_bound
    Scenario: The detaining State was not yet a party
      Given Kazakhstan detained Marco, a national of Italy, on 1 March 1993
      And consular contact was refused to Marco or tied to a condition
      When the case is checked
      Then vccr-36-1a is not_applicable

    @not_bound
    Scenario: A State held the national of its own
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 July 2013
      And consular contact was refused to Alma or tied to a condition
      When the case is checked
      Then vccr-36-1a is not_applicable

    @not_bound
    Scenario: The State of nationality is not a party
      Given Italy detained Jean, a national of the Central African Republic, on 29 May 2013
      And consular contact was refused to Jean or tied to a condition
      When the case is checked
      Then vccr-36-1a is not_applicable

  Rule: Value by value

    @breach @twin
    Scenario Outline: Never told, and when the post was notified
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And <notified>
      When the case is checked
      Then vccr-36-1a is <verdict>

      Examples:
        | notified | verdict |
        | Italy notified the consular post within weeks of the arrest of Alma | indicated |
        | Italy notified the consular post of the arrest of Alma months later or after trial | indicated |
        | Italy never notified the consular post of the arrest of Alma | indicated |
        | Italy notified the consular post within days of the arrest of Alma | undetermined |
        | Italy notified the consular post on the day Alma was arrested | undetermined |
        | Alma could have consular contact only after trial, or too late to arrange counsel | indicated |
        | Alma could have consular contact before trial | undetermined |

    @twin
    Scenario Outline: Told on the day, so that nothing was kept from her
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma did not ask that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      And <what>
      When the case is checked
      Then vccr-36-1a is undetermined
      And vccr-36-1b is no_breach_shown

      Examples:
        | what |
        | Italy never notified the consular post of the arrest of Alma |
        | Alma could have consular contact only after trial, or too late to arrange counsel |

    @compliance @twin
    Scenario Outline: How soon the post was notified, and what contact there was
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And <notified>
      And <contact>
      When the case is checked
      Then vccr-36-1a is <verdict>

      Examples:
        | notified | contact | verdict |
        | Italy notified the consular post on the day Alma was arrested | nobody asked for consular contact with Alma | no_breach_shown |
        | Italy notified the consular post within days of the arrest of Alma | Alma could have consular contact before trial | no_breach_shown |
        | Italy notified the consular post within weeks of the arrest of Alma | Alma could have consular contact before trial | undetermined |
        | Italy notified the consular post within days of the arrest of Alma | Alma could have consular contact only after trial, or too late to arrange counsel | undetermined |

    @breach @exception
    Scenario: Notified and open to contact, and her messages were held back
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy notified the consular post within days of the arrest of Alma
      And Alma could have consular contact before trial
      And Italy did not forward the messages of Alma to the consular post, or did so late
      When the case is checked
      Then Italy's breach of vccr-36-1a is indicated, resting on "messages-held-back"
      And the counter-argument "contact-free-and-early" does not stand

    @dispute @twin
    Scenario: Two records on a visit: the tie goes against the applicant
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy notified the consular post within days of the arrest of Alma
      And Alma could have consular contact before trial
      And a record shows that Italy refused a visit to Alma that the consular post had asked for
      And a record shows that Italy did not refuse the consular post any visit to Alma
      When the case is checked
      Then vccr-36-1a is no_breach_shown
