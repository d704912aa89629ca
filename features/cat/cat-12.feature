Feature: Prompt and impartial inquiry of the State's own motion (CAT art 12)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: Reasonable ground, whatever its source

    @breach
    Scenario Outline: The ground on which an inquiry was due
      Given the applicant says that <ground>
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then Italy's breach of cat-12 is indicated, resting on "<argument>" and "no-inquiry"

      Examples:
        | ground                                                                             | argument                    |
        | Alma complained of ill-treatment to an authority of Italy                          | allegation-before-authority |
        | counsel, relatives or an organisation complained to Italy of ill-treatment of Alma | allegation-before-authority |
        | Alma was beaten or injured by force                                                | account-of-ill-treatment    |

    @breach
    Scenario Outline: Death or injury in the course of a removal
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the applicant says that somebody <harm> during the measure against Alma
      And nobody complained to an authority of Italy of ill-treatment of Alma
      And Alma was not ill-treated or restrained during arrest or transfer
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is <verdict>

      Examples:
        | harm                  | verdict         |
        | died                  | indicated       |
        | was seriously injured | indicated       |
        | was slightly injured  | no_breach_shown |

    @unknown @twin
    Scenario: A slight injury alone
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And somebody was slightly injured during the measure against Alma
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is undetermined

    @compliance
    Scenario: Nothing to look into in custody
      Given Alma was not ill-treated in any way, arrest and transfer left aside
      And nobody complained to an authority of Italy of ill-treatment of Alma
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is no_breach_shown

    @compliance
    Scenario: Nothing to look into on the way
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      And nobody complained to an authority of Italy of ill-treatment of Alma
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is no_breach_shown

    @twin
    Scenario: Nobody complained and ill-treatment is described all the same
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      And nobody complained to an authority of Italy of ill-treatment of Alma
      And the applicant says that Alma was beaten or injured by force
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then Italy's breach of cat-12 is indicated

    @exception @twin
    Scenario Outline: Ill-treatment of which nobody in authority could know
      Given the applicant says that Alma was beaten or injured by force
      And <notice>
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is <verdict>
      And the counter-argument "came-to-no-notice" <stands>

      Examples:
        | notice                                                                                                                                    | verdict      | stands         |
        | no sign and no report of the ill-treatment of Alma reached an authority of Italy apart from those who are said to have done it           | undetermined | stands         |
        | signs or reports of the ill-treatment of Alma reached an authority of Italy apart from those who are said to have done it                 | indicated    | does not stand |

    @dispute
    Scenario: Whether it came to notice is for the State to show
      Given the applicant says that Alma was beaten or injured by force
      And Italy says that no sign and no report of the ill-treatment of Alma reached an authority of Italy apart from those who are said to have done it
      And the applicant says that signs or reports of the ill-treatment of Alma reached an authority of Italy apart from those who are said to have done it
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then Italy's breach of cat-12 is indicated

    @twin
    Scenario: A complaint was made, whatever is said of other signs
      Given the applicant says that Alma complained of ill-treatment to an authority of Italy
      And no sign and no report of the ill-treatment of Alma reached an authority of Italy apart from those who are said to have done it
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then Italy's breach of cat-12 is indicated

    @twin
    Scenario: A complaint calls for an inquiry even if nothing happened
      Given Alma was not ill-treated in any way, arrest and transfer left aside
      And the applicant says that Alma complained of ill-treatment to an authority of Italy
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then Italy's breach of cat-12 is indicated

    @unknown @twin
    Scenario: A complaint is lacking, and of treatment nobody speaks
      Given nobody complained to an authority of Italy of ill-treatment of Alma
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is undetermined

    @unknown @twin
    Scenario: No ill-treatment is described, and of complaints nobody speaks
      Given Alma was not ill-treated in any way, arrest and transfer left aside
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is undetermined

    @unknown @twin
    Scenario: Handcuffs, and nobody complained
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was handcuffed during arrest or transfer
      And Alma was ill-treated in a way that is not described in detail
      And nobody complained to an authority of Italy of ill-treatment of Alma
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is undetermined

  Rule: The inquiry must be prompt

    @breach
    Scenario Outline: None, not any more, or for years
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that <inquiry>
      When the case is checked
      Then Italy's breach of cat-12 is indicated, resting on "<argument>"

      Examples:
        | inquiry                                                                           | argument          |
        | there was no investigation by Italy into the treatment of Alma                    | no-inquiry        |
        | nobody examined the complaint of Alma                                             | no-inquiry        |
        | an investigation by Italy into the treatment of Alma is still pending after years | pending-for-years |

    @breach
    Scenario: Begun on the eighteenth day
      Given Alma complained of ill-treatment to an authority of Italy
      And the first report of the ill-treatment of Alma to an authority is dated 2013-06-01T10:00
      And the opening of the investigation into the treatment of Alma is dated 2013-06-19T10:00
      When the case is checked
      Then Italy's breach of cat-12 is indicated, resting on "begun-late"

    @unknown @twin
    Scenario: Begun an hour earlier
      Given Alma complained of ill-treatment to an authority of Italy
      And the first report of the ill-treatment of Alma to an authority is dated 2013-06-01T10:00
      And the opening of the investigation into the treatment of Alma is dated 2013-06-19T09:00
      When the case is checked
      Then cat-12 is undetermined

    @compliance
    Scenario Outline: An independent body begins within two days
      Given Alma complained of ill-treatment to an authority of Italy
      And the first report of the ill-treatment of Alma to an authority is dated 2013-06-01T10:00
      And the opening of the investigation into the treatment of Alma is dated 2013-06-03T10:00
      And a body without link to those involved investigated the treatment of Alma
      And <course>
      When the case is checked
      Then cat-12 is no_breach_shown

      Examples:
        | course                                                                                |
        | Italy brought suspects to trial for the treatment of Alma                             |
        | an investigation by Italy into the treatment of Alma ended with a report and no trial |
        | an investigation by Italy into the treatment of Alma has been opened and is under way |

    @breach @twin
    Scenario: Begun at once by an independent body, and pending for years
      Given Alma complained of ill-treatment to an authority of Italy
      And the first report of the ill-treatment of Alma to an authority is dated 2013-06-01T10:00
      And the opening of the investigation into the treatment of Alma is dated 2013-06-01T12:00
      And a body without link to those involved investigated the treatment of Alma
      And the applicant says that an investigation by Italy into the treatment of Alma is still pending after years
      When the case is checked
      Then Italy's breach of cat-12 is indicated, resting on "pending-for-years"

    @unknown @twin
    Scenario: An hour more than two days
      Given Alma complained of ill-treatment to an authority of Italy
      And the first report of the ill-treatment of Alma to an authority is dated 2013-06-01T10:00
      And the opening of the investigation into the treatment of Alma is dated 2013-06-03T11:00
      And a body without link to those involved investigated the treatment of Alma
      And an investigation by Italy into the treatment of Alma ended with a report and no trial
      When the case is checked
      Then cat-12 is undetermined

    @unknown @twin
    Scenario: Refused or closed early, though begun at once
      Given Alma complained of ill-treatment to an authority of Italy
      And the first report of the ill-treatment of Alma to an authority is dated 2013-06-01T10:00
      And the opening of the investigation into the treatment of Alma is dated 2013-06-01T12:00
      And a body without link to those involved investigated the treatment of Alma
      And Italy refused an investigation into the treatment of Alma or closed it without trial
      When the case is checked
      Then cat-12 is undetermined

    @unknown @twin
    Scenario: An independent body, and no word on the dates
      Given Alma complained of ill-treatment to an authority of Italy
      And a body without link to those involved investigated the treatment of Alma
      And an investigation by Italy into the treatment of Alma ended with a report and no trial
      When the case is checked
      Then cat-12 is undetermined

  Rule: The inquiry must be impartial

    @breach
    Scenario Outline: The service concerned inquires into itself
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that <inquiry>
      When the case is checked
      Then Italy's breach of cat-12 is indicated, resting on "service-inquiring-into-itself"

      Examples:
        | inquiry                                                                       |
        | the service involved investigated its own treatment of Alma                   |
        | the service of those accused examined the complaint of Alma itself            |
        | the only inquiry into the treatment of Alma was made by the service concerned |

    @unknown @twin
    Scenario Outline: Bodies of which the law says nothing for certain
      Given Alma complained of ill-treatment to an authority of Italy
      And <inquiry>
      And an investigation by Italy into the treatment of Alma ended with a report and no trial
      And the first report of the ill-treatment of Alma to an authority is dated 2013-06-01T10:00
      And the opening of the investigation into the treatment of Alma is dated 2013-06-01T12:00
      When the case is checked
      Then cat-12 is undetermined

      Examples:
        | inquiry                                                                         |
        | a prosecutor relying on the service involved investigated the treatment of Alma |
        | the government or a parliament looked into the treatment of Alma                |

    @breach
    Scenario Outline: Prompt and independent, and still one-sided
      Given Alma complained of ill-treatment to an authority of Italy
      And the first report of the ill-treatment of Alma to an authority is dated 2013-06-01T10:00
      And the opening of the investigation into the treatment of Alma is dated 2013-06-01T12:00
      And a body without link to those involved investigated the treatment of Alma
      And an investigation by Italy into the treatment of Alma ended with a report and no trial
      And the applicant says that <fault>
      When the case is checked
      Then cat-12 is <verdict>

      Examples:
        | fault                                                                                                     | verdict         |
        | the investigation into the treatment of Alma did not identify or hear those suspected                     | indicated       |
        | the investigation into the treatment of Alma did not hear witnesses who were named or could be found      | indicated       |
        | the investigation into the treatment of Alma ordered no independent medical examination                   | indicated       |
        | the investigation into the treatment of Alma did not use records or findings at hand, or played them down | indicated       |
        | the investigation into the treatment of Alma was closed on information from the service concerned         | indicated       |
        | the service of those accused examined the complaint of Alma itself                                        | indicated       |
        | nobody examined the complaint of Alma                                                                     | indicated       |
        | a body independent of those accused examined the complaint of Alma                                        | no_breach_shown |
        | the investigation into the treatment of Alma left nothing of weight undone                                | no_breach_shown |
        | the investigation into the treatment of Alma was closed for lack of jurisdiction                          | undetermined    |

    @breach
    Scenario Outline: Closed for lack of jurisdiction
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that the investigation into the treatment of Alma was closed for lack of jurisdiction
      And agents of Italy <hands> Alma in their physical power
      When the case is checked
      Then cat-12 is <verdict>

      Examples:
        | hands        | verdict      |
        | had          | indicated    |
        | did not have | undetermined |

    @breach
    Scenario: Limited to some of those involved
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that the investigation by Italy into the treatment of Alma was limited to some of those involved
      When the case is checked
      Then Italy's breach of cat-12 is indicated, resting on "one-sided"

    @unknown @twin
    Scenario Outline: What decides nothing by itself
      Given Alma complained of ill-treatment to an authority of Italy
      And <fact>
      When the case is checked
      Then cat-12 is undetermined

      Examples:
        | fact                                                                             |
        | a body independent of those accused examined the complaint of Alma               |
        | a body without link to those involved investigated the treatment of Alma         |
        | Italy brought suspects to trial for the treatment of Alma                        |
        | the investigation into the treatment of Alma left nothing of weight undone       |
        | the investigation into the treatment of Alma was closed for lack of jurisdiction |

  Rule: Territory under the jurisdiction of the State

    @exception
    Scenario: Abroad and out of its hands
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      And Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      When the case is checked
      Then the exception "beyond-jurisdiction" of cat-12 stands
      And cat-12 is no_breach_shown

    @exception @twin
    Scenario Outline: In its territory or its hands
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      And Alma was <place>
      And agents of Italy <hands> Alma in their physical power
      When the case is checked
      Then Italy's breach of cat-12 is indicated

      Examples:
        | place                                                                    | hands        |
        | in another State where agents of Italy were present without holding Alma | had          |
        | on the territory of Italy when it acted                                  | did not have |

    @twin
    Scenario: A removal to torture is no torture by the sending State
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      And nobody complained to an authority of Italy of ill-treatment of Alma
      And the ill-treatment of Alma after removal is documented or undisputed
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is no_breach_shown

  Rule: Whose word counts

    @dispute
    Scenario: A tie on the ground goes against the person
      Given the applicant says that Alma complained of ill-treatment to an authority of Italy
      And Italy says that nobody complained to an authority of Italy of ill-treatment of Alma
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is contested
      And "ill_treatment_complaint" is a hinge of cat-12

    @dispute
    Scenario: A tie on the inquiry goes against the State
      Given the applicant says that Alma complained of ill-treatment to an authority of Italy
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      And Italy says that an investigation by Italy into the treatment of Alma ended with a report and no trial
      When the case is checked
      Then Italy's breach of cat-12 is indicated

    @dispute
    Scenario: A ground that is barely asserted
      Given the applicant merely asserts that Alma complained of ill-treatment to an authority of Italy
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-12 is arguable

    @unknown
    Scenario: Nobody says what became of the complaint
      Given Alma complained of ill-treatment to an authority of Italy
      When the case is checked
      Then cat-12 is undetermined
      And the question "What became of investigations into the treatment complained of?" is asked

  Rule: The State must be bound

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo complained of ill-treatment to an authority of Malaysia
      And there was no investigation by Malaysia into the treatment of Bo
      When the case is checked
      Then cat-12 does not apply for Bo because "Malaysia"
