Feature: No mass expulsion of non-nationals (ACHPR art 12(5))

  Background:
    Given Zambia removed Alma, a national of Malawi, to Malawi on 26 October 1994

  Rule: A group is not expelled unheard

    @breach
    Scenario Outline: Nobody looked at the own case
      Given orders or figures show that Zambia directed a policy at the group of Alma
      And <what>
      When the case is checked
      Then Zambia's breach of achpr-12-5 is indicated, resting on "as-a-group" and "aimed-at-a-group"

      Examples:
        | what                                                                   |
        | Alma was neither identified nor interviewed nor heard before removal   |
        | Alma went through an identity check only before removal                |
        | Alma had a hearing of a few minutes before removal                     |
        | there was no decision on the removal of Alma                           |
        | the removal of Alma was ordered in identical or standard wording       |
        | no body reviewed the measure against Alma before it was carried out    |
        | Alma was prevented in practice from using a remedy against the removal |
        | the law of Zambia gave Alma no remedy against the removal              |
        | Alma could not submit reasons against removal at all                   |
        | Alma could submit reasons against removal only afterwards              |

    @twin
    Scenario Outline: At whom it was aimed
      Given Alma was or is to be removed together with others
      And Alma was neither identified nor interviewed nor heard before removal
      And <what>
      When the case is checked
      Then achpr-12-5 is <verdict>

      Examples:
        | what                                                                                       | verdict         |
        | Zambia treated the group of Alma more strictly than others                                 | indicated       |
        | Zambia did not treat the group of Alma differently from others                             | no_breach_shown |
        | Zambia treated Alma differently because of race or ethnic origin                           | indicated       |
        | Zambia treated Alma differently because of religion                                        | indicated       |
        | Zambia treated Alma differently because of the country of origin                           | indicated       |
        | Zambia treated Alma differently on a ground other than race, religion or country of origin | undetermined    |

    @compliance
    Scenario: Alone
      Given Alma was removed alone
      And Alma was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then achpr-12-5 is no_breach_shown

    @twin
    Scenario: Alone, one of many
      Given Alma was removed alone
      And orders or figures show that Zambia directed a policy at the group of Alma
      And Alma was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then achpr-12-5 is indicated

    @compliance
    Scenario: Each case was decided with reasons
      Given orders or figures show that Zambia directed a policy at the group of Alma
      And the removal of Alma was decided with individual reasons
      When the case is checked
      Then achpr-12-5 is no_breach_shown

    @unknown
    Scenario: Nobody says whether they were heard
      Given orders or figures show that Zambia directed a policy at the group of Alma
      When the case is checked
      Then achpr-12-5 is undetermined

    @dispute
    Scenario: That each was heard is for the State to show
      Given orders or figures show that Zambia directed a policy at the group of Alma
      And the applicant says that Alma was neither identified nor interviewed nor heard before removal
      And Zambia says that the removal of Alma was decided with individual reasons
      When the case is checked
      Then achpr-12-5 is contested

    @exception
    Scenario: An irregular stay does not matter
      Given orders or figures show that Zambia directed a policy at the group of Alma
      And Alma was neither identified nor interviewed nor heard before removal
      And Alma had entered or stayed in Zambia irregularly when the measure was taken
      When the case is checked
      Then achpr-12-5 is indicated

    @twin
    Scenario: A national
      Given Zambia removed Bo, a national of Zambia, to Malawi on 26 October 1994
      And Bo was or is to be removed together with others
      When the case is checked
      Then achpr-12-5 does not apply for Bo

    @twin
    Scenario Outline: Looked at in some way, or nothing said
      Given orders or figures show that Zambia directed a policy at the group of Alma
      And <what>
      When the case is checked
      Then achpr-12-5 is undetermined

      Examples:
        | what                                                                                              |
        | Alma was interviewed on the personal situation before removal                                     |
        | a court looked at the merits of the measure against Alma with evidence open to both sides         |
        | Alma used a remedy against the removal before it was carried out                                  |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply |

    @twin
    Scenario Outline: Whether it was a group
      Given Zambia treated Alma differently because of race or ethnic origin
      And Alma was neither identified nor interviewed nor heard before removal
      And <what>
      When the case is checked
      Then achpr-12-5 is <verdict>

      Examples:
        | what                                                                      | verdict      |
        | Alma was or is to be removed together with others                         | indicated    |
        | orders or figures show that Zambia directed a policy at the group of Alma | indicated    |
        | Zambia treated the group of Alma more strictly than others                | undetermined |
        | Zambia treated Alma differently because of race or ethnic origin          | undetermined |

    @compliance @twin
    Scenario Outline: Alone, and how others were treated
      Given Alma was removed alone
      And Zambia treated Alma differently because of race or ethnic origin
      And Alma was neither identified nor interviewed nor heard before removal
      And <what>
      When the case is checked
      Then achpr-12-5 is <verdict>

      Examples:
        | what                                                                      | verdict         |
        | orders or figures show that Zambia directed a policy at the group of Alma | indicated       |
        | Zambia treated the group of Alma more strictly than others                | no_breach_shown |

    @dispute
    Scenario: Alone, and two accounts of the policy
      Given Alma was removed alone
      And Zambia treated Alma differently because of race or ethnic origin
      And Alma was neither identified nor interviewed nor heard before removal
      And the applicant says that orders or figures show that Zambia directed a policy at the group of Alma
      And Zambia says that Zambia did not treat the group of Alma differently from others
      When the case is checked
      Then achpr-12-5 on the weighed view is false

    @dispute
    Scenario: That the cases were looked at is for the State to show
      Given Zambia treated Alma differently because of race or ethnic origin
      And the applicant says that Alma was or is to be removed together with others
      And Zambia says that Alma was removed alone
      And Alma was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then achpr-12-5 is indicated

    @dispute
    Scenario: That it was aimed at a group is for the applicant to show
      Given Alma was or is to be removed together with others
      And Alma was neither identified nor interviewed nor heard before removal
      And the applicant says that orders or figures show that Zambia directed a policy at the group of Alma
      And Zambia says that Zambia did not treat the group of Alma differently from others
      When the case is checked
      Then achpr-12-5 is contested

    @not_bound
    Scenario: A State that cannot be a party
      Given Italy removed Bo, a national of Malawi, to Malawi on 26 October 1994
      And Bo was or is to be removed together with others
      And Italy treated Bo differently because of race or ethnic origin
      And Bo was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then achpr-12-5 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Charter was in force
      Given Zambia removed Bo, a national of Malawi, to Malawi on 26 October 1984
      And Bo was or is to be removed together with others
      When the case is checked
      Then achpr-12-5 does not apply for Bo
