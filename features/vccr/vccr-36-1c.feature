Feature: Consular visits and the arranging of a lawyer (VCCR art. 36(1)(c))

  Rule: The detaining State lets consular officers visit and arrange a lawyer

    @breach
    Scenario: A visit refused
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Italy refused a visit to Alma that the consular post had asked for
      When the case is checked
      Then Italy's breach of vccr-36-1c is indicated, resting on "visit-refused"

    @breach
    Scenario: A visit tied to a condition
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma is accused of espionage or terrorism
      And consular contact was refused to Alma or tied to a condition
      When the case is checked
      Then Italy's breach of vccr-36-1c is indicated

    @breach
    Scenario: Too late to arrange a lawyer
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And Alma could have consular contact only after trial, or too late to arrange counsel
      When the case is checked
      Then Italy's breach of vccr-36-1c is indicated, resting on "too-late-for-a-lawyer"

    @compliance @twin
    Scenario: Told late, but the post was notified in time to help
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And Italy notified the consular post within days of the arrest of Alma
      And Alma could have consular contact before trial
      When the case is checked
      Then vccr-36-1c is no_breach_shown
      And Italy's breach of vccr-36-1b is indicated

    @breach @twin
    Scenario: Never told, and the post learned of the case from others, in time for a lawyer and too late for the visits
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And Italy never notified the consular post of the arrest of Alma
      And Alma could have consular contact before trial
      When the case is checked
      Then Italy's breach of vccr-36-1c is indicated, resting on "kept-unaware"

    @breach
    Scenario: Never told, and the post was notified after many years
      Given Italy detained Alma, a national of Kazakhstan, in 2005
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And Italy notified the consular post of the arrest of Alma months later or after trial
      When the case is checked
      Then Italy's breach of vccr-36-1c is indicated, resting on "kept-unaware"

    @compliance
    Scenario: The post was notified and asked for no visit
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy notified the consular post on the day Alma was arrested
      And nobody asked for consular contact with Alma
      When the case is checked
      Then vccr-36-1c is no_breach_shown

    @unknown
    Scenario: Nothing is known of visits
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      When the case is checked
      Then vccr-36-1c is undetermined

  Rule: The detainee may oppose

    @exception
    Scenario: The person expressly opposed action
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy refused a visit to Alma that the consular post had asked for
      And Alma expressly opposed action by the consular officers
      When the case is checked
      Then vccr-36-1c is no_breach_shown
      And the exception "person-opposed" stands

    @exception @twin
    Scenario: To decline notification is not to oppose a visit
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy refused a visit to Alma that the consular post had asked for
      And Alma knew the consular rights and declined notification of the consular post
      When the case is checked
      Then Italy's breach of vccr-36-1c is indicated
      And the exception "person-opposed" does not stand

    @twin
    Scenario: Consular officers who act against the person's will are the other State's affair
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma could have consular contact during a detention without a trial
      And Alma expressly opposed action by the consular officers
      And the consular officers took action for Alma against the expressed will of Alma
      When the case is checked
      Then vccr-36-1c is no_breach_shown

  Rule: Whose account is taken

    @dispute
    Scenario: A refusal that the State denies
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Italy refused a visit to Alma that the consular post had asked for
      And Italy denies that Italy refused a visit to Alma that the consular post had asked for
      When the case is checked
      Then vccr-36-1c is contested
      And vccr-36-1c on the applicant's view is true
      And "consular_visit_refused" is a hinge of vccr-36-1c

    @exception @dispute
    Scenario: The State says, unanswered, that the person opposed
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Italy refused a visit to Alma that the consular post had asked for
      And Italy says that Alma expressly opposed action by the consular officers
      When the case is checked
      Then vccr-36-1c is contested

  Rule: Both States must be bound, and the person must be a foreigner to the detaining State

    @not_bound
    Scenario: The detaining State was not yet a party
      Given Kazakhstan detained Marco, a national of Italy, on 1 March 1993
      And Kazakhstan refused a visit to Marco that the consular post had asked for
      When the case is checked
      Then vccr-36-1c is not_applicable

    @not_bound
    Scenario: A State held the national of its own
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 July 2013
      And consular contact was refused to Alma or tied to a condition
      When the case is checked
      Then vccr-36-1c is not_applicable

    @not_bound
    Scenario: The State of nationality is not a party
      Given Italy detained Jean, a national of the Central African Republic, on 29 May 2013
      And consular contact was refused to Jean or tied to a condition
      When the case is checked
      Then vccr-36-1c is not_applicable

  Rule: Value by value

    @breach @twin
    Scenario Outline: Never told, and when the post was notified
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And <what>
      When the case is checked
      Then vccr-36-1c is <verdict>

      Examples:
        | what | verdict |
        | Italy notified the consular post within weeks of the arrest of Alma | indicated |
        | Italy notified the consular post within days of the arrest of Alma | undetermined |
        | Italy notified the consular post on the day Alma was arrested | undetermined |
        | Alma could have consular contact only after trial, or too late to arrange counsel | indicated |
        | nobody asked for consular contact with Alma | undetermined |

    @twin
    Scenario Outline: Told on the day, so that nothing was kept from her
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma did not ask that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      And <what>
      When the case is checked
      Then vccr-36-1c is undetermined

      Examples:
        | what |
        | Italy never notified the consular post of the arrest of Alma |
        | Alma could have consular contact only after trial, or too late to arrange counsel |

    @breach @twin
    Scenario Outline: Contact was possible in time, and a visit was lost all the same
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And Alma could have consular contact before trial
      And <what>
      When the case is checked
      Then vccr-36-1c is <verdict>

      Examples:
        | what | verdict |
        | Italy refused a visit to Alma that the consular post had asked for | indicated |
        | Italy notified the consular post within weeks of the arrest of Alma | indicated |
        | Italy notified the consular post of the arrest of Alma months later or after trial | indicated |
        | Italy notified the consular post on the day Alma was arrested | no_breach_shown |

    @compliance @twin
    Scenario Outline: Contact without a trial, or asked for by nobody
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And <notified>
      And <contact>
      When the case is checked
      Then vccr-36-1c is <verdict>

      Examples:
        | notified | contact | verdict |
        | Italy notified the consular post within weeks of the arrest of Alma | Alma could have consular contact during a detention without a trial | no_breach_shown |
        | Italy notified the consular post within days of the arrest of Alma | nobody asked for consular contact with Alma | no_breach_shown |
        | Italy notified the consular post on the day Alma was arrested | nobody asked for consular contact with Alma | no_breach_shown |
        | Italy notified the consular post within weeks of the arrest of Alma | nobody asked for consular contact with Alma | undetermined |
        | Italy notified the consular post within days of the arrest of Alma | Alma could have consular contact only after trial, or too late to arrange counsel | undetermined |

    @compliance @twin
    Scenario: Told on the day and never notified, with contact in time: nothing was lost through silence
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma did not ask that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      And Italy never notified the consular post of the arrest of Alma
      And Alma could have consular contact before trial
      When the case is checked
      Then vccr-36-1c is no_breach_shown

    @dispute @twin
    Scenario: Two records on a visit: the tie goes against the applicant
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma could have consular contact before trial
      And a record shows that Italy refused a visit to Alma that the consular post had asked for
      And a record shows that Italy did not refuse the consular post any visit to Alma
      When the case is checked
      Then vccr-36-1c is no_breach_shown
