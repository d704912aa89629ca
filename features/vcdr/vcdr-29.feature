Feature: Personal inviolability of a diplomatic agent (VCDR art 29)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And Italy kept Alma in a place that Alma could not freely leave

  Rule: Accreditation gives inviolability, a passport alone does not

    @breach
    Scenario Outline: Whoever is inviolable may not be detained
      Given Alma <position>
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated, resting on "detained"

      Examples:
        | position                                                                                                          |
        | belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry                   |
        | belonged to the household of a diplomatic agent who was notified to the foreign ministry of Italy                 |
        | belonged to the administrative and technical staff of a mission in Italy and was notified to its foreign ministry |
        | had entered Italy on the way to take up a diplomatic post there                                                   |
        | was passing through Italy on the way to or from a diplomatic post in another State                                |

    @breach
    Scenario: The functions ended, and a reasonable time to leave had not
      Given the functions of Alma as a diplomatic agent in Italy had ended and a reasonable time to leave had not
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated

    @twin
    Scenario Outline: No inviolability towards this State
      Given Alma <position>
      When the case is checked
      Then vcdr-29 is not_applicable

      Examples:
        | position                                                                                               |
        | relies on a diplomatic passport and claims no accreditation to Italy                                   |
        | held a diplomatic post in another State and was in Italy for another reason than the way to or from it |
        | held no diplomatic position of any kind towards Italy                                                  |

    @compliance
    Scenario: An agent who was not detained
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy did not keep Bo in any place against the will of Bo
      When the case is checked
      Then vcdr-29 is no_breach_shown for Bo

    @twin
    Scenario: A national of the State itself
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy kept Bo in a place that Bo could not freely leave
      When the case is checked
      Then vcdr-29 is no_breach_shown for Bo

    @exception @twin
    Scenario Outline: A national of the State itself, detained over official acts or not
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And Bo <position>
      And Italy kept Bo in a place that Bo could not freely leave
      And the applicant says that Bo <acts> detained over official acts in the exercise of diplomatic functions
      When the case is checked
      Then vcdr-29 is <verdict> for Bo

      Examples:
        | position                                                                                                          | acts    | verdict         |
        | belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry                   | was     | indicated       |
        | belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry                   | was not | no_breach_shown |
        | had entered Italy on the way to take up a diplomatic post there                                                   | was     | indicated       |
        | belonged to the administrative and technical staff of a mission in Italy and was notified to its foreign ministry | was     | no_breach_shown |
        | belonged to the household of a diplomatic agent who was notified to the foreign ministry of Italy                 | was     | no_breach_shown |
        | was passing through Italy on the way to or from a diplomatic post in another State                                | was     | no_breach_shown |

    @exception @twin
    Scenario: An agent whose functions have ended, a national, detained over official acts
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And the functions of Bo as a diplomatic agent in Italy had ended and a reasonable time to leave had not
      And Italy kept Bo in a place that Bo could not freely leave
      And the applicant says that Bo was detained over official acts in the exercise of diplomatic functions
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated for Bo

    @dispute
    Scenario: Whether it was over official acts is for the sending State to show
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy kept Bo in a place that Bo could not freely leave
      And the applicant says that Bo was detained over official acts in the exercise of diplomatic functions
      And Italy says that Bo was not detained over official acts in the exercise of diplomatic functions
      When the case is checked
      Then vcdr-29 is contested for Bo

  Rule: Exceptions, which the State must show

    @exception
    Scenario Outline: What the State may answer
      Given Alma belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And <answer>
      When the case is checked
      Then the exception "<exception>" stands
      And vcdr-29 is no_breach_shown

      Examples:
        | answer                                                                                         | exception          |
        | Alma was caught in the act and held only briefly to prevent that offence                       | caught-in-the-act  |
        | the sending State expressly waived the inviolability of Alma                                   | waived             |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | national-or-permanent-resident |

    @exception
    Scenario Outline: Permanently resident in the State
      Given Alma <position>
      And Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      When the case is checked
      Then vcdr-29 is <verdict>

      Examples:
        | position                                                                                                          | verdict         |
        | belonged to the administrative and technical staff of a mission in Italy and was notified to its foreign ministry | no_breach_shown |
        | had entered Italy on the way to take up a diplomatic post there                                                   | no_breach_shown |
        | belonged to the household of a diplomatic agent who was notified to the foreign ministry of Italy                 | indicated       |
        | was passing through Italy on the way to or from a diplomatic post in another State                                | indicated       |

    @exception
    Scenario: Permanently resident, and the functions have ended
      Given the functions of Alma as a diplomatic agent in Italy had ended and a reasonable time to leave had not
      And Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      When the case is checked
      Then the exception "national-or-permanent-resident" stands
      And vcdr-29 is no_breach_shown

    @exception @twin
    Scenario Outline: What is no answer
      Given Alma belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And <answer>
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated

      Examples:
        | answer                                                                     |
        | Alma was not caught in the act and held only briefly to prevent an offence |
        | the sending State did not waive the inviolability of Alma                  |
        | Alma held a temporary residence permit in Italy when the measure was taken |
        | Alma is accused of espionage or terrorism                                  |

    @exception @dispute
    Scenario: A waiver is claimed and denied
      Given Alma belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy says that the sending State expressly waived the inviolability of Alma
      And the applicant denies that the sending State expressly waived the inviolability of Alma
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated

  Rule: Whose word counts, and who is bound

    @dispute
    Scenario: Detained on one account and free on the other
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And the applicant says that Italy kept Bo in a place that Bo could not freely leave
      And Italy denies that Italy kept Bo in a place that Bo could not freely leave
      When the case is checked
      Then vcdr-29 is contested for Bo

    @unknown
    Scenario: Nobody says what position she held
      When the case is checked
      Then vcdr-29 is undetermined
      And the question "What diplomatic position did the person hold towards the State that acted?" is asked

    @breach @twin
    Scenario Outline: Ill-treated, though not held, with no detail or hardly at all
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy did not keep Bo in any place against the will of Bo
      And <what>
      When the case is checked
      Then vcdr-29 is <verdict> for Bo

      Examples:
        | what                                                                                  | verdict         |
        | Bo was ill-treated in a way that is not described in detail                           | indicated       |
        | Bo was ill-treated during arrest or transfer in a way that is not described in detail | indicated       |
        | Bo was kept in prolonged isolation                                                    | no_breach_shown |
        | Bo was handcuffed during arrest or transfer                                           | no_breach_shown |

    @twin
    Scenario Outline: What is no attack by others
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And <what>
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then vcdr-29 is <verdict> for Bo

      Examples:
        | what                                                  | verdict      |
        | the premises of the mission were attacked or occupied | indicated    |
        | the premises of the mission were not entered          | undetermined |

    @twin
    Scenario Outline: Ill-treated, and who did it
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Bo was beaten or injured by force
      And the receiving State took steps to protect or restore the mission
      And <who>
      When the case is checked
      Then vcdr-29 is <verdict> for Bo

      Examples:
        | who                                                                                    | verdict      |
        | officials of Italy carried out the measure against Bo within their powers              | indicated    |
        | others carried out the measure against Bo without the consent or acquiescence of Italy | undetermined |

    @not_bound
    Scenario: The State was not yet a party
      Given Italy detained Bo, a national of Kazakhstan, on 24 July 1969
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy kept Bo in a place that Bo could not freely leave
      When the case is checked
      Then vcdr-29 does not apply for Bo because "not bound"

  Rule: Attacks on person, freedom or dignity

    @breach
    Scenario Outline: Ill-treated
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And <what>
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated for Bo

      Examples:
        | what                                                                                      |
        | Bo was tormented by suffocation, electric shocks, burns, suspension or prolonged beating  |
        | Bo was beaten or injured by force                                                         |
        | Bo suffered sexual violence in the hands of officials or with their consent               |
        | Bo was threatened with violence or with harm to relatives                                 |
        | Bo was kept in stress positions                                                           |
        | Bo was left without food, drink, sleep or urgent medical care                             |
        | Bo was stripped, hooded or humiliated                                                     |
        | Bo was shackled or bound during arrest or transfer                                        |
        | Bo was hooded, masked or blindfolded during arrest or transfer                            |
        | Bo was stripped, had clothes cut off or underwent a body search during arrest or transfer |
        | Bo was beaten during arrest or transfer                                                   |
        | Bo suffered sexual violence during arrest or transfer                                     |
        | Bo was threatened during arrest or transfer                                               |

    @breach @twin
    Scenario Outline: Not held, and ill-treated all the same
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy did not keep Bo in any place against the will of Bo
      And <what>
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated for Bo

      Examples:
        | what                                                                                      |
        | Bo was tormented by suffocation, electric shocks, burns, suspension or prolonged beating  |
        | Bo was beaten or injured by force                                                         |
        | Bo suffered sexual violence in the hands of officials or with their consent               |
        | Bo was threatened with violence or with harm to relatives                                 |
        | Bo was kept in stress positions                                                           |
        | Bo was left without food, drink, sleep or urgent medical care                             |
        | Bo was stripped, hooded or humiliated                                                     |
        | Bo was shackled or bound during arrest or transfer                                        |
        | Bo was hooded, masked or blindfolded during arrest or transfer                            |
        | Bo was stripped, had clothes cut off or underwent a body search during arrest or transfer |
        | Bo was beaten during arrest or transfer                                                   |
        | Bo suffered sexual violence during arrest or transfer                                     |
        | Bo was threatened during arrest or transfer                                               |

    @unknown @twin
    Scenario Outline: What is no ill-treatment by itself
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And <what>
      When the case is checked
      Then vcdr-29 is undetermined for Bo

      Examples:
        | what                                                              |
        | Bo was kept in prolonged isolation                                |
        | Bo was not ill-treated in any way, arrest and transfer left aside |
        | Bo was handcuffed during arrest or transfer                       |

    @breach
    Scenario: Left to attackers
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And the premises of the mission were attacked or occupied
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated for Bo

    @breach @twin
    Scenario: Not held by the State, and left to attackers
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy did not keep Bo in any place against the will of Bo
      And the premises of the mission were attacked or occupied
      And the receiving State took no steps to protect or restore the mission
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated for Bo

    @unknown @twin
    Scenario Outline: An attack that shows nothing of the State
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And <what>
      And <steps>
      When the case is checked
      Then vcdr-29 is undetermined for Bo

      Examples:
        | what                                                                                            | steps                                                               |
        | the premises of the mission were attacked or occupied                                           | the receiving State took steps to protect or restore the mission    |
        | the premises of the mission were entered or searched, or things in them were seized or attached | the receiving State took no steps to protect or restore the mission |
        | the premises of the mission were attacked or occupied                                           | the building was used as mission or residence                       |

    @exception
    Scenario Outline: Others did it
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Bo was beaten or injured by force
      And <who>
      And <steps>
      When the case is checked
      Then vcdr-29 is <verdict> for Bo

      Examples:
        | who                                                                                    | steps                                                               | verdict      |
        | others carried out the measure against Bo without the consent or acquiescence of Italy | the receiving State took steps to protect or restore the mission    | undetermined |
        | others carried out the measure against Bo without the consent or acquiescence of Italy | the receiving State took no steps to protect or restore the mission | indicated    |
        | others carried out the measure against Bo with the consent or acquiescence of Italy    | the receiving State took steps to protect or restore the mission    | indicated    |

    @breach
    Scenario Outline: Custody, and nobody says more
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy removed Bo to Kazakhstan on 31 May 2013
      And <what>
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated for Bo

      Examples:
        | what                                                                             |
        | the measure of Italy is the keeping of Bo in a place without freedom to leave it |
        | the measure of Italy is the arrest, charge or trial of Bo                        |

    @unknown @twin
    Scenario: Another measure, and nobody says more
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy removed Bo to Kazakhstan on 31 May 2013
      And the measure of Italy is an order to expel, deport or remove Bo
      When the case is checked
      Then vcdr-29 is undetermined for Bo

    @dispute
    Scenario: Whether the person was held is for the sending State to show
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And the applicant says that Italy kept Bo in a place that Bo could not freely leave
      And Italy says that Italy did not keep Bo in any place against the will of Bo
      When the case is checked
      Then vcdr-29 is contested for Bo

    @dispute
    Scenario: Whether the person was ill-treated is for the sending State to show
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      And Italy did not keep Bo in any place against the will of Bo
      And the applicant says that Bo was beaten or injured by force
      And Italy denies that Bo was beaten or injured by force
      When the case is checked
      Then vcdr-29 is contested for Bo
      And vcdr-29 on the weighed view is false for Bo

  Rule: How the status is shown

    @breach
    Scenario: An accredited agent
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy kept Bo in a place that Bo could not freely leave
      When the case is checked
      Then Italy's breach of vcdr-29 is indicated for Bo
