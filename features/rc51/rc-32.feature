Feature: Expulsion of a refugee who is lawfully in the territory (Refugee Convention art 32)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
    And UNHCR had recognised Alma as a refugee under its mandate before the measure
    And the harm feared by Alma is tied to political opinions that Alma holds
    And Alma held a temporary residence permit in Italy when the measure was taken

  Rule: Only national security or public order can be the ground

    @breach
    Scenario: Neither was invoked
      Given Italy did not invoke security or public-order grounds against Alma
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "neither-invoked"

    @breach
    Scenario Outline: A label is no ground
      Given <label>
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "mere-label"

      Examples:
        | label                                                                                                                   |
        | Italy invoked security or public-order grounds against Alma as a label without facts                                    |
        | Italy called Alma a danger in general terms or by mere allegation                                                       |
        | Italy made no assessment whether Alma is a danger                                                                       |
        | the measure or request rests on irregular entry, irregular stay or failure to register of Alma, and nothing else        |

    @unknown @twin
    Scenario: Irregular stay and another offence
      Given the measure or request rests on irregular entry, irregular stay or failure to register of Alma
      And the measure or request rests on an offence of Alma of murder, manslaughter or assault causing death, and nothing else
      When the case is checked
      Then rc-32 is undetermined

    @unknown @twin
    Scenario: Facts are named, and nobody says how this person was assessed
      Given Italy invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then rc-32 is undetermined

    @unknown @twin
    Scenario Outline: What alone shows neither breach nor compliance
      Given <fact>
      When the case is checked
      Then rc-32 is undetermined

      Examples:
        | fact                                                                             |
        | the removal of Alma was decided with individual reasons                          |
        | a domestic court did not rule on whether the removal of Alma was lawful          |
        | Alma had a remedy that suspended the removal automatically                       |

    @breach @twin
    Scenario Outline: <title>
      Given <said>
      And <assessed>
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-lawful-ground"

      Examples:
        | title                                    | said                                                                                           | assessed                                                                  |
        | Assessed as a danger, but no ground taken | Italy did not invoke security or public-order grounds against Alma                             | Italy assessed on evidence of personal conduct whether Alma is a danger   |
        | Facts named, but general ones            | Italy invoked security or public-order grounds against Alma with facts that Alma knew          | Italy called Alma a danger in general terms or by mere allegation         |

    @dispute
    Scenario: Whether a ground was invoked is for the State to show
      Given the applicant says that Italy did not invoke security or public-order grounds against Alma
      And Italy says that Italy invoked security or public-order grounds against Alma with a summary
      When the case is checked
      Then Italy's breach of rc-32 is indicated

    @compliance
    Scenario Outline: A danger shown for this person, by due process, with all safeguards and time
      Given Italy invoked security or public-order grounds against Alma with <how>
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And a record shows that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And <appeal>
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given a reasonable period to seek admission to another State
      When the case is checked
      Then rc-32 is no_breach_shown

      Examples:
        | how                    | appeal                                                                                         |
        | facts that Alma knew   | Alma used a remedy against the removal before it was carried out                               |
        | a summary              | Alma could have used a remedy against the removal before it was carried out and did not        |

    @unknown @twin
    Scenario: The same, but nobody assessed this person
      Given Italy invoked security or public-order grounds against Alma with a summary
      And a record shows that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And Alma used a remedy against the removal before it was carried out
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given a reasonable period to seek admission to another State
      When the case is checked
      Then rc-32 is undetermined

    @unknown @twin
    Scenario: The same, but nobody says that a ground was invoked
      Given Italy assessed on evidence of personal conduct whether Alma is a danger
      And a record shows that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And Alma used a remedy against the removal before it was carried out
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given a reasonable period to seek admission to another State
      When the case is checked
      Then rc-32 is undetermined

  Rule: A decision reached by due process of law

    @breach
    Scenario Outline: No due process
      Given <process>
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "<argument>"

      Examples:
        | process                                                                                                        | argument             |
        | there was no decision on the removal of Alma                                                                   | no-decision          |
        | the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing | outside-the-law  |
        | an order of Italy against Alma is said to exist and was withheld or not produced                               | outside-the-law      |
        | the law of Italy forbids the measure against Alma                                                              | outside-the-law      |
        | Italy acted against Alma outside any procedure                                                                 | outside-the-law      |

    @exception
    Scenario: A statute and an order, but no decision on this person
      Given the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And there was no decision on the removal of Alma
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-due-process"

    @exception @twin
    Scenario Outline: A court found it unlawful, and nobody says for which defect
      Given Italy invoked security or public-order grounds against Alma with facts that Alma knew
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And <ruling>
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And Alma used a remedy against the removal before it was carried out
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given a reasonable period to seek admission to another State
      When the case is checked
      Then rc-32 is undetermined
      And the counter-argument "lawful-decision" does not stand

      Examples:
        | ruling                                                                                          |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside     |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside        |

    @compliance @twin
    Scenario Outline: Nothing is shown against the decision
      Given Italy invoked security or public-order grounds against Alma with facts that Alma knew
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And <what>
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And Alma used a remedy against the removal before it was carried out
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given a reasonable period to seek admission to another State
      When the case is checked
      Then rc-32 is no_breach_shown

      Examples:
        | what                                                                            |
        | a domestic court did not rule on whether the removal of Alma was lawful         |
        | a domestic court held that the removal of Alma was lawful                       |
        | the removal of Alma was decided with individual reasons                         |

    @unknown @twin
    Scenario: A statute whose reading is contested leaves the point open
      Given Italy invoked security or public-order grounds against Alma with facts that Alma knew
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And the measure of Italy against Alma rested on a statute whose reading is contested
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And Alma used a remedy against the removal before it was carried out
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given a reasonable period to seek admission to another State
      When the case is checked
      Then rc-32 is undetermined

    @dispute
    Scenario: Whether the law was kept is for the State to show
      Given the applicant says that Italy acted against Alma outside any procedure
      And Italy says that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-due-process"

  Rule: Evidence, appeal and representation come first

    @breach
    Scenario Outline: No safeguards
      Given <failing>
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "<element>"

      Examples:
        | failing                                                                                   | element          |
        | Alma could not submit reasons against removal at all                                      | no-evidence      |
        | Alma could submit reasons against removal only afterwards                                 | no-evidence      |
        | Alma was prevented in practice from using a remedy against the removal                    | no-appeal        |
        | the law of Italy gave Alma no remedy against the removal                                  | no-appeal        |
        | Alma had a remedy against the removal only after it                                       | no-appeal        |
        | Alma had no remedy that could reach the removal                                           | no-appeal        |
        | Alma had no access to a lawyer against the removal or in the asylum procedure             | not-represented  |

    @compliance @twin
    Scenario: Heard at short notice, on judicial review, with a lawyer at the last moment
      Given Italy invoked security or public-order grounds against Alma with facts that Alma knew
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case
      And Alma used a remedy against the removal before it was carried out
      And Alma was offered a lawyer against the removal or in the asylum procedure and did not use one
      And Alma was given a reasonable period to seek admission to another State
      When the case is checked
      Then rc-32 is no_breach_shown

    @dispute
    Scenario: Her word against the word of the State
      Given the applicant says that Alma could not submit reasons against removal at all
      And Italy says that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-evidence"

    @dispute
    Scenario: A record against her word
      Given the applicant says that Alma could not submit reasons against removal at all
      And a record shows that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then rc-32 is contested
      And "opportunity_to_be_heard" is a hinge of rc-32

    @exception
    Scenario Outline: Compelling reasons of national security
      Given Alma could not submit reasons against removal at all
      And Alma is said to endanger national security
      And a record shows that Italy invoked security or public-order grounds against Alma with <how>
      And a record shows that Italy assessed on evidence of personal conduct whether Alma is a danger
      When the case is checked
      Then rc-32 is undetermined
      And the exception "compelling-security-reasons" stands

      Examples:
        | how                    |
        | facts that Alma knew   |
        | a summary              |

    @exception @twin
    Scenario Outline: No compelling reasons
      Given Alma could not submit reasons against removal at all
      And Alma is said to endanger <what>
      And <invoked>
      And <assessed>
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-safeguards"
      And the exception "compelling-security-reasons" does not stand

      Examples:
        | what                                       | invoked                                                                        | assessed                                                                  |
        | public order in general                    | Italy invoked security or public-order grounds against Alma with a summary     | Italy assessed on evidence of personal conduct whether Alma is a danger   |
        | the safety of the community by new offences | Italy invoked security or public-order grounds against Alma with a summary    | Italy assessed on evidence of personal conduct whether Alma is a danger   |
        | national security                          | Italy did not invoke security or public-order grounds against Alma             | Italy assessed on evidence of personal conduct whether Alma is a danger   |
        | national security                          | Italy invoked security or public-order grounds against Alma with a summary     | Italy called Alma a danger in general terms or by mere allegation         |

    @exception @twin
    Scenario Outline: One of the three is not stated
      Given Alma could not submit reasons against removal at all
      And <one>
      And <two>
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-safeguards"
      And the exception "compelling-security-reasons" does not stand

      Examples:
        | one                                           | two                                                                            |
        | Alma is said to endanger national security    | Italy assessed on evidence of personal conduct whether Alma is a danger        |
        | Alma is said to endanger national security    | Italy invoked security or public-order grounds against Alma with a summary     |
        | Italy assessed on evidence of personal conduct whether Alma is a danger | Italy invoked security or public-order grounds against Alma with a summary |

    @exception
    Scenario: Compelling reasons, with evidence before a court
      Given Alma could not submit reasons against removal at all
      And Alma is said to endanger national security
      And Italy invoked security or public-order grounds against Alma with a summary
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And evidence for the security grounds was shown to Alma and to a court
      When the case is checked
      Then rc-32 is undetermined
      And the exception "compelling-security-reasons" stands

    @exception @twin
    Scenario: Compelling reasons are said, and nothing was produced for them
      Given Alma could not submit reasons against removal at all
      And Alma is said to endanger national security
      And Italy invoked security or public-order grounds against Alma with a summary
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And no evidence for the security grounds against Alma was produced
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-evidence"
      And the exception "compelling-security-reasons" does not stand

    @exception @twin
    Scenario: A mere assertion of the State does not show compelling reasons
      Given Alma could not submit reasons against removal at all
      And Italy merely asserts that Alma is said to endanger national security
      And Italy merely asserts that Italy invoked security or public-order grounds against Alma with a summary
      And Italy merely asserts that Italy assessed on evidence of personal conduct whether Alma is a danger
      When the case is checked
      Then Italy's breach of rc-32 is indicated
      And the exception "compelling-security-reasons" does not stand

    @exception @twin
    Scenario: Security never excuses the want of a decision or of time
      Given there was no decision on the removal of Alma
      And Alma is said to endanger national security
      And Italy invoked security or public-order grounds against Alma with a summary
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-due-process"

  Rule: A reasonable period to seek admission elsewhere

    @breach
    Scenario: No time was given, security or not
      Given Alma was given no reasonable period to seek admission to another State
      And Alma is said to endanger national security
      And Italy invoked security or public-order grounds against Alma with a summary
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-period"

    @dispute
    Scenario: That time was given is for the State to show
      Given the applicant says that Alma was given no reasonable period to seek admission to another State
      And Italy says that Alma was given a reasonable period to seek admission to another State
      When the case is checked
      Then Italy's breach of rc-32 is indicated, resting on "no-period"

  Rule: Lawfully in the territory

    @breach
    Scenario Outline: With a title to stay
      Given Italy removed Bo, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And <title>
      And Italy did not invoke security or public-order grounds against Bo
      When the case is checked
      Then Italy's breach of rc-32 is indicated for Bo

      Examples:
        | title                                                                                                       |
        | Bo held a permanent residence permit or indefinite leave in Italy when the measure was taken                |
        | Bo held a temporary residence permit in Italy when the measure was taken                                    |
        | Bo held a visa, a registration or another title to stay in Italy when the measure was taken                 |

    @compliance
    Scenario Outline: Without a title
      Given Italy removed Bo, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And <title>
      And Italy did not invoke security or public-order grounds against Bo
      When the case is checked
      Then rc-32 is not_applicable for Bo

      Examples:
        | title                                                                                             |
        | Bo had entered or stayed in Italy irregularly when the measure was taken                          |
        | Bo had never been admitted to Italy and was at the border, in a port or in transit                |
        | Bo had no right to stay in Italy, but removal was tolerated or suspended by policy                |
        | the permit of Bo in Italy had been revoked, annulled or had expired when the measure was taken    |

    @unknown @twin
    Scenario: Allowed to stay for the procedure
      Given Italy removed Bo, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And Bo was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken
      And Italy did not invoke security or public-order grounds against Bo
      When the case is checked
      Then rc-32 is undetermined for Bo

    @unknown @twin
    Scenario: It is only in dispute whether the stay was lawful
      Given Italy removed Bo, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And it is in dispute whether the entry or stay of Bo in Italy was lawful
      And Italy did not invoke security or public-order grounds against Bo
      When the case is checked
      Then rc-32 is undetermined for Bo
      And the question "In what immigration status was the person when the measure was taken?" is asked

  Rule: An expulsion of a refugee

    @breach
    Scenario Outline: Carried out or to come
      Given <status>
      And the case is assessed on 1 June 2013
      And Italy did not invoke security or public-order grounds against Alma
      When the case is checked
      Then Italy's breach of rc-32 is indicated

      Examples:
        | status                                                                                                         |
        | Alma has been removed, transferred or surrendered to Ukraine                                                   |
        | the removal of Alma to Ukraine is ordered or envisaged and not yet carried out                                 |
        | the removal of Alma to Ukraine is suspended for the time being                                                 |
        | the removal of Alma to Ukraine was ordered and not enforced, by choice or because another measure was used     |

    @compliance @twin
    Scenario: She left without an order
      Given Alma left or was evacuated to Ukraine without enforcement of an order
      And the case is assessed on 1 June 2013
      And Italy did not invoke security or public-order grounds against Alma
      When the case is checked
      Then rc-32 is no_breach_shown

    @unknown
    Scenario: Nobody examined whether she is a refugee
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo held a temporary residence permit in Italy when the measure was taken
      And Italy did not invoke security or public-order grounds against Bo
      When the case is checked
      Then rc-32 is undetermined for Bo

    @twin
    Scenario: Expulsion of a national is another matter
      Given Italy removed Bo, a national of Italy, to Ukraine on 31 May 2013
      And another State had recognised Bo as a refugee before the measure
      And Bo held a temporary residence permit in Italy when the measure was taken
      And Italy did not invoke security or public-order grounds against Bo
      When the case is checked
      Then rc-32 is not_applicable for Bo

  Rule: The State must be bound

    @breach
    Scenario Outline: By the Convention or by the Protocol alone
      Given <State> removed Bo, a national of Kazakhstan, to Ukraine on 31 May 2013
      And another State had recognised Bo as a refugee before the measure
      And Bo held a temporary residence permit in <State> when the measure was taken
      And <State> did not invoke security or public-order grounds against Bo
      When the case is checked
      Then <State>'s breach of rc-32 is indicated for Bo

      Examples:
        | State      |
        | Madagascar |
        | Venezuela  |

    @not_bound
    Scenario: A State that is bound by neither
      Given India removed Bo, a national of Kazakhstan, to Ukraine on 31 May 2013
      And Bo held a temporary residence permit in India when the measure was taken
      When the case is checked
      Then rc-32 does not apply for Bo because "India"
