Feature: No removal to a danger of enforced disappearance (CED art 16)

  Rule: A practice and a personal reason together

    @breach
    Scenario Outline: The practice, with a personal reason
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And the applicant says that <practice>
      And Alma is charged or indicted in Sri Lanka
      And the authorities of France were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 is <verdict>

      Examples:
        | practice                                                                                                                       | verdict      |
        | reports describe enforced disappearance or secret detention in Sri Lanka as a practice towards persons in the position of Alma | indicated    |
        | reports record enforced disappearance or secret detention in Sri Lanka of persons in the position of Alma                      | indicated    |
        | some people in the position of Alma died or disappeared in Sri Lanka                                                           | indicated    |
        | reports describe only isolated cases of enforced disappearance in Sri Lanka of persons in the position of Alma                 | undetermined |
        | the ill-treatment of some people in the position of Alma in Sri Lanka is documented                                            | undetermined |

    @breach
    Scenario Outline: The personal reason, with the practice
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And reports record enforced disappearance or secret detention in Sri Lanka of persons in the position of Alma
      And the applicant says that <reason>
      And the authorities of France were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 is <verdict>

      Examples:
        | reason                                                                                        | verdict      |
        | Alma is sought in Sri Lanka under a warrant, search notice or remand order                    | indicated    |
        | Alma is charged or indicted in Sri Lanka                                                      | indicated    |
        | a court in Sri Lanka convicted Alma in absentia                                               | indicated    |
        | a court in Sri Lanka convicted Alma after a trial in presence                                 | indicated    |
        | Sri Lanka or its embassy pressed for the removal of Alma                                      | indicated    |
        | Sri Lanka or its embassy showed a clear interest in the removal of Alma                       | indicated    |
        | agents of another State took part in the seizure, transfer or custody of Alma                 | indicated    |
        | agents of another State provided the aircraft or other transport for Alma                     | indicated    |
        | agents of Sri Lanka beat, tortured, raped or similarly ill-treated Alma in the past           | indicated    |
        | agents of Sri Lanka arrested or detained Alma in the past without ill-treatment               | indicated    |
        | both relatives and associates of Alma were harmed in Sri Lanka                                | indicated    |
        | relatives of Alma were harmed in Sri Lanka                                                    | indicated    |
        | associates or co-accused of Alma were harmed in Sri Lanka                                     | undetermined |
        | Alma is not wanted, charged or convicted in Sri Lanka                                         | undetermined |
        | Sri Lanka or its embassy showed no particular interest in the removal of Alma                 | undetermined |
        | agents of another State were present at the transfer of Alma without acting                   | undetermined |
        | agents of Sri Lanka threatened, searched, watched or questioned Alma in the past, and no more | undetermined |
        | a warrant, summons, judgment or request names Alma                                            | indicated    |
        | letters, press, expert or NGO statements single out Alma                                      | indicated    |
        | Alma or witnesses give a detailed and consistent account of being singled out                 | indicated    |
        | Alma states without detail or support to be singled out                                       | undetermined |
        | personal circumstances allow the inference that attention would fall on Alma in Sri Lanka     | undetermined |

    @unknown @twin
    Scenario: A practice alone
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And reports describe enforced disappearance or secret detention in Sri Lanka as a practice towards persons in the position of Alma
      And the authorities of France were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 is undetermined

    @unknown @twin
    Scenario: A personal reason alone
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And Alma is charged or indicted in Sri Lanka
      And the authorities of France were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 is undetermined
      And the question "How do reports describe enforced disappearance or secret detention of persons in this category in the destination?" is asked

    @compliance
    Scenario Outline: Nothing is reported, and nothing happened to others
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And no enforced disappearance in Sri Lanka is reported for persons in the position of Alma
      And <others>
      When the case is checked
      Then ced-16 is <verdict>

      Examples:
        | others                                                                                                | verdict         |
        | few incidents involving people in the position of Alma are recorded in Sri Lanka                      | no_breach_shown |
        | people in the position of Alma were monitored in Sri Lanka and no incident was confirmed at that time | no_breach_shown |
        | the information on record shows no incident involving people in the position of Alma in Sri Lanka     | no_breach_shown |
        | no information on people in the position of Alma in Sri Lanka was produced                            | undetermined    |
        | some people in the position of Alma died or disappeared in Sri Lanka                                  | undetermined    |

    @unknown @twin
    Scenario Outline: One of the two alone
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And <fact>
      When the case is checked
      Then ced-16 is undetermined

      Examples:
        | fact                                                                                   |
        | no enforced disappearance in Sri Lanka is reported for persons in the position of Alma |
        | few incidents involving people in the position of Alma are recorded in Sri Lanka       |

    @unknown @twin
    Scenario: Isolated cases, and nothing happened to others
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And reports describe only isolated cases of enforced disappearance in Sri Lanka of persons in the position of Alma
      And few incidents involving people in the position of Alma are recorded in Sri Lanka
      When the case is checked
      Then ced-16 is undetermined

    @unknown @twin
    Scenario: A practice is reported, and few incidents are recorded
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And reports describe enforced disappearance or secret detention in Sri Lanka as a practice towards persons in the position of Alma
      And few incidents involving people in the position of Alma are recorded in Sri Lanka
      When the case is checked
      Then ced-16 is undetermined

  Rule: A removal carried out is judged on what could be known then

    @breach
    Scenario Outline: Known or within reach
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And reports record enforced disappearance or secret detention in Sri Lanka of persons in the position of Alma
      And Alma is charged or indicted in Sri Lanka
      And <knowledge>
      When the case is checked
      Then ced-16 is <verdict>

      Examples:
        | knowledge                                                                                              | verdict      |
        | the authorities of France were told of the political or risk profile of Alma                           | indicated    |
        | the authorities of France knew the political or risk profile of Alma from their own operation or files | indicated    |
        | the authorities of France could read of the political or risk profile of Alma in public sources        | indicated    |
        | Alma told the authorities of France in words of a fear of return                                       | indicated    |
        | an application for asylum or protection was lodged for Alma before removal                             | indicated    |
        | adverse reports on the destination or practice had been sent to France itself                          | indicated    |
        | adverse reports on the destination or practice were public and easy for France to find                 | indicated    |
        | the authorities of France did not know the political or risk profile of Alma                           | undetermined |
        | Alma told others, and not the authorities of France, of a fear of return                               | undetermined |
        | no application for asylum or protection was lodged for Alma before removal                             | undetermined |
        | there were no adverse reports on the destination or practice that France could have known              | undetermined |

    @breach
    Scenario Outline: The removal is still to come
      Given France is about to remove Alma, a national of Sri Lanka, to Sri Lanka
      And <status>
      And the case is assessed on 1 March 2019
      And reports record enforced disappearance or secret detention in Sri Lanka of persons in the position of Alma
      And Alma is charged or indicted in Sri Lanka
      When the case is checked
      Then ced-16 is <verdict>

      Examples:
        | status                                                                                                       | verdict        |
        | the removal of Alma to Sri Lanka is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Sri Lanka is suspended for the time being                                             | indicated      |
        | the removal of Alma to Sri Lanka was ordered and not enforced, by choice or because another measure was used | indicated      |
        | Alma left or was evacuated to Sri Lanka without enforcement of an order                                      | not_applicable |

    @unknown
    Scenario: What became known later
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And reports record enforced disappearance or secret detention in Sri Lanka of persons in the position of Alma
      And Alma is charged or indicted in Sri Lanka, which became known to France on 2 March 2019
      And the authorities of France were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 is undetermined

  Rule: Whose word counts, and who is bound

    @dispute
    Scenario: Word against word on the interest shown
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And reports record enforced disappearance or secret detention in Sri Lanka of persons in the position of Alma
      And the applicant says that Alma is charged or indicted in Sri Lanka
      And France denies that Alma is charged or indicted in Sri Lanka
      And the authorities of France were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 is contested
      And "wanted_or_convicted_destination" is a hinge of ced-16

    @dispute
    Scenario: Word against word on what was known
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And reports record enforced disappearance or secret detention in Sri Lanka of persons in the position of Alma
      And Alma is charged or indicted in Sri Lanka
      And the applicant says that the authorities of France were told of the political or risk profile of Alma
      And France denies that the authorities of France were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 is contested

    @dispute
    Scenario: A bare assertion
      Given France removed Alma, a national of Sri Lanka, to Sri Lanka on 1 March 2019
      And reports record enforced disappearance or secret detention in Sri Lanka of persons in the position of Alma
      And the applicant merely asserts that Alma is charged or indicted in Sri Lanka
      And the authorities of France were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 is arguable

    @not_bound
    Scenario: Italy in 2013
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Alma
      And Alma is charged or indicted in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 does not apply because "not bound"

    @not_bound
    Scenario: The day before Italy was bound
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 6 November 2015
      And reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Alma
      And Alma is charged or indicted in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then ced-16 does not apply because "not bound"

    @twin
    Scenario: The day on which Italy was bound
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 7 November 2015
      And reports describe enforced disappearance or secret detention in Kazakhstan as a practice towards persons in the position of Alma
      And Alma is charged or indicted in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then Italy's breach of ced-16 is indicated
