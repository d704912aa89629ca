Feature: Access to courts for refugees (Refugee Convention art 16)

  Background:
    Given Italy acted towards Alma, a national of Kazakhstan, on 31 May 2013
    And UNHCR had recognised Alma as a refugee under its mandate before the measure

  Rule: The courts of every Contracting State are open to a refugee

    @breach
    Scenario Outline: The courts are closed
      Given <closed>
      When the case is checked
      Then Italy's breach of rc-16 is indicated, resting on "courts-closed"

      Examples:
        | closed                                                     |
        | the law of Italy closed its courts to Alma                 |
        | the authorities kept Alma from going to the courts of Italy |

    @breach
    Scenario: Removed before she could use the remedy that the law gives
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of rc-16 is indicated, resting on "kept-from-the-remedy"

    @compliance
    Scenario Outline: Open and used, open and not used, or none in the law for anybody
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And <remedy>
      And the courts of Italy were open to Bo in law and in practice
      And Italy gave Bo its courts and legal assistance on the terms of its nationals
      When the case is checked
      Then rc-16 is no_breach_shown for Bo

      Examples:
        | remedy                                                                                            |
        | Bo used a remedy against the removal before it was carried out                                    |
        | Bo could have used a remedy against the removal before it was carried out and did not             |
        | the law of Italy gave Bo no remedy against the removal                                            |

    @dispute
    Scenario: The State says that she could have gone to court
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      And Italy says that Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then rc-16 is contested
      And "remedy_access" is a hinge of rc-16

    @unknown
    Scenario: Nobody speaks of the courts
      When the case is checked
      Then rc-16 is undetermined

  Rule: In the State of habitual residence the terms are those of nationals

    @breach
    Scenario: She lives there and must give security for costs
      Given Alma had habitual residence in Italy
      And Italy gave Alma its courts or legal assistance on worse terms than its nationals
      When the case is checked
      Then Italy's breach of rc-16 is indicated, resting on "worse-than-nationals"

    @compliance @twin
    Scenario: The same terms, but she does not live there
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And Bo had no habitual residence in Italy
      And Italy gave Bo its courts or legal assistance on worse terms than its nationals
      And the courts of Italy were open to Bo in law and in practice
      And Bo used a remedy against the removal before it was carried out
      When the case is checked
      Then rc-16 is no_breach_shown for Bo

    @compliance @twin
    Scenario: She lives there and has the terms of nationals
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And Bo had habitual residence in Italy
      And Italy gave Bo its courts and legal assistance on the terms of its nationals
      And the courts of Italy were open to Bo in law and in practice
      And Bo used a remedy against the removal before it was carried out
      When the case is checked
      Then rc-16 is no_breach_shown for Bo

    @unknown @twin
    Scenario: Nobody says where she lives
      Given Italy gave Alma its courts or legal assistance on worse terms than its nationals
      When the case is checked
      Then rc-16 is undetermined
      And the question "Had the person habitual residence in the State that acted?" is asked

  Rule: The person must be a refugee

    @breach
    Scenario: Never recognised, but a refugee on the facts of her removal
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the law of Italy closed its courts to Bo
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Bo in the past
      And the harm feared by Bo is tied to political opinions that Bo holds
      When the case is checked
      Then Italy's breach of rc-16 is indicated for Bo

    @compliance @twin
    Scenario: Not a refugee, since only poverty is feared
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the law of Italy closed its courts to Bo
      And Bo fears extreme poverty or homelessness in Kazakhstan, and nothing else
      When the case is checked
      Then rc-16 is no_breach_shown for Bo

    @unknown @twin
    Scenario: Nobody examined whether she is one
      Given Italy acted towards Bo, a national of Kazakhstan, on 30 May 2013
      And the law of Italy closed its courts to Bo
      When the case is checked
      Then rc-16 is undetermined for Bo

    @exception
    Scenario Outline: Recognised, and yet outside the definition
      Given the law of Italy closed its courts to Alma
      And <limit>
      When the case is checked
      Then rc-16 is undetermined
      And the exception "convention-refugee.outside-the-definition" stands

      Examples:
        | limit                                                                                                                  |
        | the State of the second nationality of Alma offers protection and no harm is feared there                              |
        | Italy is bound only as to events before 1951, and what Alma fears comes from later events                              |
        | Italy limits the Refugee Convention to events in Europe, and what Alma fears comes from events elsewhere               |
        | Alma receives protection or assistance from a United Nations body other than UNHCR                                     |
        | Alma has the rights and duties of nationals in the country of residence                                                |

    @exception @twin
    Scenario Outline: Recognised, and nothing stands in the way
      Given the law of Italy closed its courts to Alma
      And <nothing>
      When the case is checked
      Then Italy's breach of rc-16 is indicated

      Examples:
        | nothing                                                                                       |
        | Alma has no second nationality                                                                |
        | Alma fears harm in the State of the second nationality as well                                |
        | Alma could not obtain the protection of the State of the second nationality                   |
        | no limit of the Refugee Convention in time, place or person concerns Alma                     |

    @exception
    Scenario: The status has ceased
      Given the law of Italy closed its courts to Alma
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-16 is no_breach_shown
      And the exception "convention-refugee.ceased" stands

    @twin
    Scenario: Nobody is a refugee in the own country
      Given Kazakhstan acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And the law of Kazakhstan closed its courts to Bo
      When the case is checked
      Then Kazakhstan's breach of rc-16 is not_applicable for Bo

  Rule: The State must be bound

    @breach
    Scenario Outline: By the Convention or by the Protocol alone
      Given <State> acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And another State had recognised Bo as a refugee before the measure
      And the law of <State> closed its courts to Bo
      When the case is checked
      Then <State>'s breach of rc-16 is indicated for Bo

      Examples:
        | State      |
        | Madagascar |
        | Venezuela  |

    @not_bound
    Scenario: A State that is bound by neither
      Given India acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And the law of India closed its courts to Bo
      When the case is checked
      Then rc-16 does not apply for Bo because "India"
