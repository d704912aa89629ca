Feature: Right to complain of ill-treatment, and protection from reprisals (CAT art 13)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: An allegation, in whatever form, is to be examined

    @breach
    Scenario Outline: Nobody examined it
      Given <complaint>
      And the applicant says that nobody examined the complaint of Alma
      When the case is checked
      Then Italy's breach of cat-13 is indicated, resting on "not-examined"

      Examples:
        | complaint                                                                          |
        | Alma complained of ill-treatment to an authority of Italy                          |
        | counsel, relatives or an organisation complained to Italy of ill-treatment of Alma |

    @twin
    Scenario: Nobody complained
      Given nobody complained to an authority of Italy of ill-treatment of Alma
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-13 is not_applicable

    @breach
    Scenario: The service of those accused examined it
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that the service of those accused examined the complaint of Alma itself
      When the case is checked
      Then Italy's breach of cat-13 is indicated, resting on "not-examined"

    @compliance
    Scenario: Examined at once by an independent body, told and left in peace
      Given Alma complained of ill-treatment to an authority of Italy
      And the first report of the ill-treatment of Alma to an authority is dated 2013-06-01T10:00
      And the opening of the investigation into the treatment of Alma is dated 2013-06-01T12:00
      And a body without link to those involved investigated the treatment of Alma
      And an investigation by Italy into the treatment of Alma ended with a report and no trial
      And Alma was told what came of the complaint or the investigation
      And neither Alma nor a witness was threatened or ill-treated after complaining
      When the case is checked
      Then cat-13 is no_breach_shown

  Rule: The complainant is told what came of it

    @breach
    Scenario: No word on the outcome
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that Alma was not told what came of the complaint or the investigation and so could not pursue the matter
      When the case is checked
      Then Italy's breach of cat-13 is indicated, resting on "outcome-not-told"

    @dispute
    Scenario: A tie on the word goes against the State
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that Alma was not told what came of the complaint or the investigation and so could not pursue the matter
      And Italy says that Alma was told what came of the complaint or the investigation
      When the case is checked
      Then Italy's breach of cat-13 is indicated

    @unknown @twin
    Scenario: Never told, without any effect that is known
      Given Alma complained of ill-treatment to an authority of Italy
      And Alma was never told what came of the complaint or the investigation
      When the case is checked
      Then cat-13 is undetermined

  Rule: No reprisals

    @breach
    Scenario: Threatened for having complained
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that Alma or a witness was threatened or ill-treated after complaining
      When the case is checked
      Then Italy's breach of cat-13 is indicated, resting on "reprisals"

    @dispute
    Scenario: Her word on the threats against that of the police
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that Alma or a witness was threatened or ill-treated after complaining
      And Italy denies that Alma or a witness was threatened or ill-treated after complaining
      When the case is checked
      Then cat-13 is contested
      And "reprisals_after_complaint" is a hinge of cat-13

    @dispute
    Scenario: A tie on whether there was an inquiry goes against the State
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      And Italy says that an investigation by Italy into the treatment of Alma ended with a report and no trial
      When the case is checked
      Then Italy's breach of cat-13 is indicated

  Rule: Territory under the jurisdiction of the State

    @exception
    Scenario: Abroad and out of its hands
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that nobody examined the complaint of Alma
      And Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      When the case is checked
      Then the exception "beyond-jurisdiction" of cat-13 stands
      And cat-13 is no_breach_shown

    @exception @twin
    Scenario Outline: In its territory or its hands
      Given Alma complained of ill-treatment to an authority of Italy
      And the applicant says that nobody examined the complaint of Alma
      And Alma was <place>
      And agents of Italy <hands> Alma in their physical power
      When the case is checked
      Then Italy's breach of cat-13 is indicated

      Examples:
        | place                                                                    | hands        |
        | in another State where agents of Italy were present without holding Alma | had          |
        | on the territory of Italy when it acted                                  | did not have |

  Rule: What nobody says, and who is bound

    @unknown
    Scenario: Nobody says whether she complained
      Given the applicant says that there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then cat-13 is undetermined
      And the question "Was a complaint of ill-treatment made to an authority?" is asked

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo complained of ill-treatment to an authority of Malaysia
      And nobody examined the complaint of Bo
      When the case is checked
      Then cat-13 does not apply for Bo because "Malaysia"
