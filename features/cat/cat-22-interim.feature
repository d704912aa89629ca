Feature: Interim measures, and time to turn to the Committee (CAT art 22)

  Background:
    Given Sweden removed Alma, a national of Egypt, to Egypt on 18 December 2001

  Rule: A stay that the Committee asks for is followed

    @breach
    Scenario: Removed in the face of the request
      Given the case is assessed on 1 June 2005
      And the applicant says that an international body indicated a stay in the case of Alma and the measure took place or continued
      And the Committee against Torture was asked for a stay in the case of Alma
      When the case is checked
      Then Sweden's breach of cat-22-interim is indicated, resting on "stay-not-followed"

    @exception
    Scenario: The request came after the flight
      Given the case is assessed on 1 June 2005
      And the applicant says that an international body indicated a stay in the case of Alma and the measure took place or continued
      And the Committee against Torture was asked for a stay in the case of Alma
      And a record shows that the request for a stay was not communicated to Sweden before Alma was removed
      When the case is checked
      Then the exception "request-came-too-late" stands
      And cat-22-interim is undetermined

    @exception @twin
    Scenario: The request had come before it
      Given the case is assessed on 1 June 2005
      And the applicant says that an international body indicated a stay in the case of Alma and the measure took place or continued
      And the Committee against Torture was asked for a stay in the case of Alma
      And a record shows that the request for a stay was communicated to Sweden before Alma was removed
      When the case is checked
      Then Sweden's breach of cat-22-interim is indicated
      And the exception "request-came-too-late" does not stand

    @twin
    Scenario Outline: No stay of the Committee was disregarded
      Given <stay>
      And <body> was asked for a stay in the case of Alma
      And the case is assessed on 20 May 2005
      When the case is checked
      Then cat-22-interim is undetermined

      Examples:
        | stay                                                                                               | body                               |
        | nobody asked an international body in time for a stay in the case of Alma                          | the Committee against Torture      |
        | an international body was asked for a stay in the case of Alma and did not indicate one            | the Committee against Torture      |
        | an international body indicated a stay in the case of Alma and it was followed                     | the Committee against Torture      |
        | an international body indicated a stay in the case of Alma and the measure took place or continued | the European Court of Human Rights |
        | an international body indicated a stay in the case of Alma and the measure took place or continued | the Human Rights Committee         |

    @twin
    Scenario: Nobody says which body asked for the stay
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And the case is assessed on 20 May 2005
      When the case is checked
      Then Sweden's breach of cat-22-interim is indicated
      And the exception "another-body-asked" does not stand

    @exception
    Scenario Outline: Another body asked
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And the case is assessed on 20 May 2005
      And <body> was asked for a stay in the case of Alma
      When the case is checked
      Then the exception "another-body-asked" stands

      Examples:
        | body                                                              |
        | the Human Rights Committee                                        |
        | the European Court of Human Rights                                |
        | the Committee on the Rights of the Child                          |
        | the Committee on the Elimination of Discrimination against Women  |
        | the Committee on Enforced Disappearances                          |
        | a regional or other international body                            |

    @twin
    Scenario Outline: The reading of May 2005, applied to earlier acts
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And the case is assessed on <day>
      When the case is checked
      Then cat-22-interim is <verdict>

      Examples:
        | day          | verdict      |
        | 16 May 2005  | undetermined |
        | 17 May 2005  | indicated    |

    @twin
    Scenario: An act of that day
      Given Sweden removed Bo, a national of Egypt, to Egypt on 17 May 2005
      And an international body indicated a stay in the case of Bo and the measure took place or continued
      When the case is checked
      Then Sweden's breach of cat-22-interim is indicated for Bo

    @twin
    Scenario: An act of the day before, judged on that day
      Given Sweden removed Bo, a national of Egypt, to Egypt on 16 May 2005
      And an international body indicated a stay in the case of Bo and the measure took place or continued
      And the case is assessed on 16 May 2005
      When the case is checked
      Then cat-22-interim is undetermined for Bo

  Rule: There must be time to turn to the Committee

    @breach
    Scenario: No time
      Given the applicant says that Alma had no reasonable time before removal to turn to an international body
      When the case is checked
      Then Sweden's breach of cat-22-interim is indicated, resting on "no-reasonable-time" and "no-time-left"

    @breach
    Scenario Outline: The same day, and no word of the decision before
      Given <hours> hours passed between the decision and the removal of Alma
      And <service>
      When the case is checked
      Then cat-22-interim is <verdict>

      Examples:
        | hours | service                                                                | verdict      |
        | 24    | the written order was served on Alma late, at or just before execution | indicated    |
        | 24    | the written order was not served on Alma, or only after removal        | indicated    |
        | 5     | no written order against Alma exists                                   | indicated    |
        | 5     | Alma had no remedy that could reach the removal                        | indicated    |
        | 25    | the written order was not served on Alma, or only after removal        | undetermined |
        | 5     | the written order was served on Alma with time to act before execution | undetermined |

    @breach @twin
    Scenario Outline: The same day, and nobody to turn to
      Given 5 hours passed between the decision and the removal of Alma
      And <what>
      When the case is checked
      Then cat-22-interim is <verdict>

      Examples:
        | what                                                                                      | verdict      |
        | Alma had a remedy against the removal only after it                                       | indicated    |
        | Alma had a remedy that suspended the removal automatically                                | undetermined |
        | no body reviewed the measure against Alma before it was carried out                       | indicated    |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | Alma was prevented in practice from using a remedy against the removal                    | indicated    |
        | the law of Sweden gave Alma no remedy against the removal                                 | indicated    |
        | Alma used a remedy against the removal before it was carried out                          | undetermined |
        | Alma had no access to a lawyer against the removal or in the asylum procedure             | indicated    |
        | Alma was assisted by a lawyer against the removal or in the asylum procedure              | undetermined |

    @unknown @twin
    Scenario Outline: Haste alone, or late service alone
      Given <fact>
      When the case is checked
      Then cat-22-interim is undetermined

      Examples:
        | fact                                                                   |
        | 5 hours passed between the decision and the removal of Alma            |
        | the written order was not served on Alma, or only after removal        |
        | Alma was removed before an appeal could be lodged or decided           |
        | Alma was prevented in practice from using a remedy against the removal |

    @breach
    Scenario: Removed in order to forestall a petition
      Given the applicant says that Alma was removed in order to forestall a petition to an international body
      When the case is checked
      Then Sweden's breach of cat-22-interim is indicated, resting on "removed-to-forestall"

    @compliance
    Scenario Outline: Time was given, and no stay was asked for
      Given <time>
      And nobody asked an international body in time for a stay in the case of Alma
      When the case is checked
      Then cat-22-interim is no_breach_shown

      Examples:
        | time                                                                      |
        | Alma had time to turn to an international body before removal and did not |
        | Alma turned to an international body before removal                       |

    @twin
    Scenario Outline: A petition was lodged, and she was removed to forestall it
      Given Alma turned to an international body before removal
      And nobody asked an international body in time for a stay in the case of Alma
      And the applicant says that <hindrance>
      When the case is checked
      Then cat-22-interim is <verdict>

      Examples:
        | hindrance                                                                            | verdict         |
        | Alma was removed in order to forestall a petition to an international body           | indicated       |
        | Alma was cut off from the lawyer and so hindered in turning to an international body | no_breach_shown |

    @unknown @twin
    Scenario: Cut off from the lawyer, without more
      Given Alma was cut off from the lawyer and so hindered in turning to an international body
      When the case is checked
      Then cat-22-interim is undetermined

  Rule: Whose word counts

    @dispute
    Scenario: Word against word on the time
      Given the applicant says that Alma had no reasonable time before removal to turn to an international body
      And Sweden says that Alma had time to turn to an international body before removal and did not
      When the case is checked
      Then cat-22-interim is contested
      And "time_to_petition" is a hinge of cat-22-interim

    @dispute
    Scenario: Word against word on the stay
      Given the case is assessed on 1 June 2005
      And the applicant says that an international body indicated a stay in the case of Alma and the measure took place or continued
      And Sweden says that nobody asked an international body in time for a stay in the case of Alma
      And the Committee against Torture was asked for a stay in the case of Alma
      When the case is checked
      Then cat-22-interim is contested

    @unknown
    Scenario: Nobody speaks of time or of a stay
      When the case is checked
      Then cat-22-interim is undetermined
      And the question "Did the person have time before the removal to turn to an international body?" is asked

  Rule: A State that has accepted complaints, and a removal that was carried out

    @twin
    Scenario: Before its declaration
      Given Kazakhstan removed Bo, a national of Egypt, to Egypt on 18 December 2001
      And Bo had no reasonable time before removal to turn to an international body
      When the case is checked
      Then cat-22-interim is not_applicable for Bo

    @unknown
    Scenario: No declaration is recorded
      Given Egypt removed Bo, a national of Sudan, to Sudan on 18 December 2001
      And Bo had no reasonable time before removal to turn to an international body
      When the case is checked
      Then cat-22-interim is undetermined for Bo

    @twin
    Scenario: The removal is still to come
      Given Sweden is about to remove Bo, a national of Egypt, to Egypt
      And the case is assessed on 18 December 2001
      And Bo had no reasonable time before removal to turn to an international body
      When the case is checked
      Then cat-22-interim is not_applicable for Bo

    @twin
    Scenario: She left without enforcement
      Given Sweden removed Bo, a national of Egypt, to Egypt on 18 December 2001
      And Bo left or was evacuated to Egypt without enforcement of an order
      And the case is assessed on 18 December 2001
      And Bo had no reasonable time before removal to turn to an international body
      When the case is checked
      Then cat-22-interim is not_applicable for Bo

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia removed Bo, a national of Egypt, to Egypt on 18 December 2001
      And Bo had no reasonable time before removal to turn to an international body
      When the case is checked
      Then cat-22-interim does not apply for Bo because "Malaysia"
