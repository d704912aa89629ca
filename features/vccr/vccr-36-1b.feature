Feature: Consular notification and the duty to inform the detainee (VCCR art. 36(1)(b))

  Rule: The duty to inform does not wait for a request

    @breach
    Scenario: Never told
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And the applicant says that Alma was never told of the right to consular contact
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"

    @breach @twin
    Scenario: Never told, and the person did not ask for the post
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And Alma did not ask that the consular post be notified of the arrest
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"

    @breach
    Scenario: A charge of espionage is no exception
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma is accused of espionage or terrorism
      And Alma was never told of the right to consular contact
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated

    @compliance
    Scenario: Told on the day, nothing asked for, nothing written
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma did not ask that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      When the case is checked
      Then vccr-36-1b is no_breach_shown

    @unknown @twin
    Scenario: Told on the day in a language that the person does not understand
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And the right to consular contact was explained only in a language that Alma does not understand
      And Alma did not ask that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      When the case is checked
      Then vccr-36-1b is undetermined

    @unknown
    Scenario: Nobody says whether she was told
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      When the case is checked
      Then vccr-36-1b is undetermined
      And the question "When was the person told of the right to consular contact?" is asked

  Rule: "Without delay" is counted in hours, from the moment the nationality is apparent

    @breach
    Scenario: Weeks are too long where the nationality was apparent
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact within weeks of the arrest
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"

    @unknown @twin
    Scenario: "Within days" alone leaves it open
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact within days of the arrest
      When the case is checked
      Then vccr-36-1b is undetermined

    @breach @twin
    Scenario: Forty-two hours are too long where the nationality was apparent from the outset
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact within days of the arrest
      And the arrest of Alma is dated 2013-05-29T02:00
      And the information of Alma on the right to consular contact is dated 2013-05-30T20:00
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"

    @unknown @twin
    Scenario: Eighteen hours are not decided by the cases
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact within days of the arrest
      And the arrest of Alma is dated 2013-05-29T16:00
      And the information of Alma on the right to consular contact is dated 2013-05-30T10:00
      When the case is checked
      Then vccr-36-1b is undetermined

    @unknown @twin
    Scenario: Weeks after arrest, where the nationality came to light only later, leave it open
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities came to know or think only later that Alma was a foreign national
      And Alma was told of the right to consular contact within weeks of the arrest
      When the case is checked
      Then vccr-36-1b is undetermined

    @breach @twin
    Scenario: Four days after the nationality came to light are too long
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities came to know or think only later that Alma was a foreign national
      And the first reason of the authorities to think that Alma was a foreign national is dated 2013-06-10T09:00
      And the information of Alma on the right to consular contact is dated 2013-06-14T09:00
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"

  Rule: The duty begins when the authorities have grounds to think that they hold a foreigner

    @unknown
    Scenario: It is not clear whether they knew
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And it is not clear when the authorities knew or had reason to think that Alma was a foreign national
      And Alma was never told of the right to consular contact
      When the case is checked
      Then vccr-36-1b is undetermined

    @breach @twin
    Scenario: Whoever asks for the consulate shows a foreign nationality
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And it is not clear when the authorities knew or had reason to think that Alma was a foreign national
      And Alma asked that the consular post be notified of the arrest
      And Alma was never told of the right to consular contact
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"

    @breach @twin
    Scenario Outline: What brings the nationality before the authorities
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And it is not clear when the authorities knew or had reason to think that Alma was a foreign national
      And <what>
      And Alma was never told of the right to consular contact
      When the case is checked
      Then vccr-36-1b is <verdict>

      Examples:
        | what                                                                          | verdict      |
        | the detention of Alma served to prepare or carry out a removal                  | indicated    |
        | a sentence of up to five years was imposed on Alma in Italy                    | indicated    |
        | a prison sentence of more than five years was imposed on Alma in Italy         | indicated    |
        | a life sentence was imposed on Alma in Italy                                   | indicated    |
        | a death sentence was imposed on Alma in Italy                                  | indicated    |
        | no sentence was imposed on Alma in Italy                                       | undetermined |

    @breach
    Scenario: Never told, and nobody says when the authorities knew
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was never told of the right to consular contact
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"

    @breach @twin
    Scenario: Never told, and the sides differ on when the authorities knew
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was never told of the right to consular contact
      And the applicant says that the authorities knew at or soon after arrest that Alma was a foreign national
      And Italy says that the authorities came to know or think only later that Alma was a foreign national
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"

  Rule: Notifying the post needs a request

    @breach
    Scenario: Asked for, never done
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was told of the right to consular contact on the day of arrest
      And the applicant says that Alma asked that the consular post be notified of the arrest
      And Italy never notified the consular post of the arrest of Alma
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "request-not-followed"

    @compliance @twin
    Scenario: Not asked for, never done
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma did not ask that the consular post be notified of the arrest
      And Italy never notified the consular post of the arrest of Alma
      And Italy forwarded the messages of Alma to the consular post without delay
      When the case is checked
      Then vccr-36-1b is no_breach_shown

    @compliance
    Scenario: Asked for, and done on the fifth day
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma asked that the consular post be notified of the arrest
      And the arrest of Alma is dated 2013-05-29T02:00
      And the notification of the consular post of the arrest of Alma is dated 2013-06-02T11:00
      And Italy forwarded the messages of Alma to the consular post without delay
      When the case is checked
      Then vccr-36-1b is no_breach_shown

    @exception
    Scenario: An informed refusal answers the duty to notify
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma asked that the consular post be notified of the arrest
      And Italy never notified the consular post of the arrest of Alma
      And Alma knew the consular rights and declined notification of the consular post
      And Italy forwarded the messages of Alma to the consular post without delay
      When the case is checked
      Then vccr-36-1b is no_breach_shown
      And the exception "informed-refusal" stands

    @exception @twin
    Scenario: A refusal does not answer the duty to inform
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact within weeks of the arrest
      And Alma knew the consular rights and declined notification of the consular post
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"

    @exception @twin
    Scenario: A refusal that is said not to have been given does not stand
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma asked that the consular post be notified of the arrest
      And Italy never notified the consular post of the arrest of Alma
      And Alma did not decline notification of the consular post
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "request-not-followed"
      And the exception "informed-refusal" does not stand

    @compliance @twin
    Scenario: A post alerted without a request is no breach of this provision
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma did not ask that the consular post be notified of the arrest
      And Italy alerted or admitted the consular post without a request of Alma
      And Italy forwarded the messages of Alma to the consular post without delay
      When the case is checked
      Then vccr-36-1b is no_breach_shown

  Rule: Messages to the post are forwarded

    @breach
    Scenario: A letter held back
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was told of the right to consular contact on the day of arrest
      And Italy did not forward the messages of Alma to the consular post, or did so late
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "messages-held-back"

  Rule: The State must show that it told the person

    @dispute
    Scenario: Her word against the police's word
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And the applicant says that Alma was never told of the right to consular contact
      And Italy says that Alma was told of the right to consular contact on the day of arrest
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "not-told"
      And vccr-36-1b on the applicant's view is true
      And "consular_rights_told" is a hinge of vccr-36-1b

    @dispute @twin
    Scenario: Her word against a record of the police station
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma did not ask that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      And the applicant says that Alma was never told of the right to consular contact
      And a record shows that Alma was told of the right to consular contact on the day of arrest
      When the case is checked
      Then vccr-36-1b is contested
      And vccr-36-1b on the weighed view is false
      And "consular_rights_told" is a hinge of vccr-36-1b

    @dispute
    Scenario: The State concedes
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Italy concedes that Alma was never told of the right to consular contact
      When the case is checked
      Then Italy's breach of vccr-36-1b is established

  Rule: Both States must be bound, and the person must be a foreigner to the detaining State

    @not_bound
    Scenario: The detaining State was not yet a party
      Given Kazakhstan detained Marco, a national of Italy, on 1 March 1993
      And the authorities knew at or soon after arrest that Marco was a foreign national
      And Marco was never told of the right to consular contact
      When the case is checked
      Then vccr-36-1b is not_applicable
      And vccr-36-1b does not apply because "not bound"

    @not_bound
    Scenario: The State of nationality was not yet a party
      Given Italy detained Alma, a national of Kazakhstan, on 1 March 1993
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      When the case is checked
      Then vccr-36-1b is not_applicable

    @twin
    Scenario: The same detention a year later
      Given Italy detained Alma, a national of Kazakhstan, on 1 March 1994
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated

    @not_bound @twin
    Scenario: A State held the national of its own
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 July 2013
      And Alma was never told of the right to consular contact
      When the case is checked
      Then vccr-36-1b is not_applicable

    @twin
    Scenario: A stateless person has no consular post
      Given Italy detained Alma, a stateless person, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      When the case is checked
      Then vccr-36-1b is not_applicable

  Rule: Hours, days and who has to show them

    @breach @twin
    Scenario Outline: How many hours after an arrest at which the nationality was apparent
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And <known>
      And the arrest of Alma is dated 2013-05-29T02:00
      And the information of Alma on the right to consular contact is dated <told>
      When the case is checked
      Then vccr-36-1b is <verdict>

      Examples:
        | known | told | verdict |
        | the authorities knew at or soon after arrest that Alma was a foreign national | 2013-05-30T18:00 | indicated |
        | the authorities knew at or soon after arrest that Alma was a foreign national | 2013-05-30T17:00 | undetermined |
        | the authorities came to know or think only later that Alma was a foreign national | 2013-05-30T18:00 | undetermined |

    @breach @twin
    Scenario Outline: How many hours after there was reason to think her foreign
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities came to know or think only later that Alma was a foreign national
      And the first reason of the authorities to think that Alma was a foreign national is dated 2013-06-10T09:00
      And the information of Alma on the right to consular contact is dated <told>
      When the case is checked
      Then vccr-36-1b is <verdict>

      Examples:
        | told | verdict |
        | 2013-06-12T01:00 | indicated |
        | 2013-06-12T00:00 | undetermined |

    @breach @twin
    Scenario Outline: She asked, and when the post was notified
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma asked that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      And <notified>
      When the case is checked
      Then vccr-36-1b is <verdict>

      Examples:
        | notified | verdict |
        | Italy notified the consular post within weeks of the arrest of Alma | indicated |
        | Italy notified the consular post of the arrest of Alma months later or after trial | indicated |
        | Italy notified the consular post within days of the arrest of Alma | undetermined |
        | Italy notified the consular post on the day Alma was arrested | no_breach_shown |

    @compliance @twin
    Scenario Outline: She asked, and the hours to the notice
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma asked that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      And the arrest of Alma is dated 2013-05-29T02:00
      And the notification of the consular post of the arrest of Alma is dated <notified>
      When the case is checked
      Then vccr-36-1b is <verdict>

      Examples:
        | notified | verdict |
        | 2013-06-03T02:00 | no_breach_shown |
        | 2013-06-03T03:00 | undetermined |

    @dispute @twin
    Scenario: Two records on whether she was foreign to their eyes: the tie goes against the State
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And a record shows that the authorities knew at or soon after arrest that Alma was a foreign national
      And a record shows that it is not clear when the authorities knew or had reason to think that Alma was a foreign national
      And Alma was never told of the right to consular contact
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated

    @dispute @twin
    Scenario: Two records on whether she asked: the tie goes against the applicant
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      And a record shows that Alma asked that the consular post be notified of the arrest
      And a record shows that Alma did not ask that the consular post be notified of the arrest
      And Italy never notified the consular post of the arrest of Alma
      When the case is checked
      Then vccr-36-1b is no_breach_shown

    @dispute @twin
    Scenario: Two records on the notice: the tie goes against the State
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma asked that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      And a record shows that Italy never notified the consular post of the arrest of Alma
      And a record shows that Italy notified the consular post within days of the arrest of Alma
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "post-not-notified"

    @dispute @twin
    Scenario: Two records on her messages: the tie goes against the applicant
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma did not ask that the consular post be notified of the arrest
      And a record shows that Italy did not forward the messages of Alma to the consular post, or did so late
      And a record shows that Italy forwarded the messages of Alma to the consular post without delay
      When the case is checked
      Then vccr-36-1b is no_breach_shown

    @dispute @twin
    Scenario: Two records on whether she understood: the tie goes against the applicant
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And a record shows that the right to consular contact was explained only in a language that Alma does not understand
      And a record shows that the right to consular contact was explained in a language that Alma understands
      And Alma did not ask that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      When the case is checked
      Then vccr-36-1b is no_breach_shown

    @twin
    Scenario: What the State learned only later does not count
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national, which became known to Italy on 1 August 2013
      And the arrest of Alma is dated 2013-05-29T02:00
      And the information of Alma on the right to consular contact is dated 2013-05-31T09:00
      When the case is checked
      Then vccr-36-1b is undetermined

  Rule: Who was not told cannot ask

    @breach @twin
    Scenario Outline: Not told, and the post not notified
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Italy never notified the consular post of the arrest of Alma
      And <told>
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "request-not-followed"

      Examples:
        | told |
        | Alma was never told of the right to consular contact |
        | Alma was told of the right to consular contact months later or after trial |

    @breach @twin
    Scenario Outline: She did not ask, and was told too late to ask
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Italy never notified the consular post of the arrest of Alma
      And Alma did not ask that the consular post be notified of the arrest
      And <told>
      When the case is checked
      Then Italy's breach of vccr-36-1b is indicated, resting on "request-not-followed"

      Examples:
        | told |
        | Alma was never told of the right to consular contact |
        | Alma was told of the right to consular contact months later or after trial |
