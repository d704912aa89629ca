Feature: Right to have the cause heard against an expulsion (ACHPR art 7)

  Background:
    Given Zambia removed Alma, a national of Malawi, to Malawi on 26 October 1994

  Rule: An expulsion can be contested

    @breach
    Scenario Outline: What breaches it
      Given <what>
      When the case is checked
      Then Zambia's breach of achpr-7 is indicated, resting on "<why>"

      Examples:
        | what                                                                                                       | why             |
        | Alma was prevented in practice from using a remedy against the removal                                     | cause-not-heard |
        | the law of Zambia gave Alma no remedy against the removal                                                  | cause-not-heard |
        | the law of Zambia closed its courts to Alma                                                                | cause-not-heard |
        | the authorities kept Alma from going to the courts of Zambia                                               | cause-not-heard |
        | no body reviewed the measure against Alma before it was carried out                                        | cause-not-heard |
        | a court reviewed the measure against Alma without addressing the feared harm                               | cause-not-heard |
        | a court reviewed the measure against Alma on the document of the authority without the underlying evidence | cause-not-heard |
        | Alma could not submit reasons against removal at all                                                       | cause-not-heard |
        | Alma could submit reasons against removal only afterwards                                                  | cause-not-heard |
        | Alma was removed before an appeal could be lodged or decided                                               | cause-not-heard |
        | Alma was removed although a domestic body had suspended the removal                                        | cause-not-heard |
        | Alma had no access to a lawyer against the removal or in the asylum procedure                              | no-defence      |

    @compliance
    Scenario Outline: A court reviewed it
      Given Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <what>
      When the case is checked
      Then achpr-7 is no_breach_shown

      Examples:
        | what                                                                                      |
        | a court looked at the merits of the measure against Alma with evidence open to both sides |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma            |

    @twin
    Scenario Outline: Reviewed, and yet
      Given a court looked at the merits of the measure against Alma with evidence open to both sides
      And <what>
      When the case is checked
      Then achpr-7 is indicated

      Examples:
        | what                                                                |
        | Alma was removed before an appeal could be lodged or decided        |
        | Alma was removed although a domestic body had suspended the removal |

    @unknown
    Scenario: Nobody speaks of remedies
      Given only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect
      When the case is checked
      Then achpr-7 is undetermined

    @dispute
    Scenario: The remedy is for the State to show
      Given the applicant says that Alma was prevented in practice from using a remedy against the removal
      And Zambia says that Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then achpr-7 is indicated

    @exception
    Scenario: Security does not excuse it
      Given the law of Zambia gave Alma no remedy against the removal
      And Zambia invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then achpr-7 is indicated

    @twin
    Scenario: An irregular stay does not matter
      Given Alma was prevented in practice from using a remedy against the removal
      And Alma had entered or stayed in Zambia irregularly when the measure was taken
      When the case is checked
      Then achpr-7 is indicated

    @twin
    Scenario Outline: Carried out, to come, or given up
      Given the case is assessed on 1 November 1994
      And <status>
      And the law of Zambia gave Alma no remedy against the removal
      When the case is checked
      Then achpr-7 is <verdict>

      Examples:
        | status                                                                                                    | verdict        |
        | Alma left or was evacuated to Malawi without enforcement of an order                                      | indicated      |
        | the removal of Alma to Malawi is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Malawi is suspended for the time being                                             | indicated      |
        | the removal of Alma to Malawi was ordered and not enforced, by choice or because another measure was used | indicated      |
        | the order to remove Alma to Malawi lapsed or was cancelled, or leave to stay was given                    | not_applicable |
        | no removal of Alma to Malawi was ordered                                                                  | not_applicable |

    @twin
    Scenario Outline: Nothing that was missing
      Given <what>
      When the case is checked
      Then achpr-7 is undetermined

      Examples:
        | what                                                                                              |
        | Alma used a remedy against the removal before it was carried out                                  |
        | a court looked at the merits of the measure against Alma with evidence open to both sides         |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply |
        | the courts of Zambia were open to Alma in law and in practice                                     |
        | Alma was assisted by a lawyer against the removal or in the asylum procedure                      |

    @compliance @twin
    Scenario Outline: Not heard before, and a court
      Given Alma could not submit reasons against removal at all
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <review>
      When the case is checked
      Then achpr-7 is <verdict>

      Examples:
        | review                                                                                    | verdict         |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma            | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma                  | indicated       |

    @dispute
    Scenario: Counsel is for the State to show
      Given the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure
      And Zambia says that Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then achpr-7 is indicated

    @not_bound
    Scenario: A State that cannot be a party
      Given Italy removed Bo, a national of Malawi, to Malawi on 26 October 1994
      And the law of Italy gave Bo no remedy against the removal
      When the case is checked
      Then achpr-7 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Charter was in force
      Given Zambia removed Bo, a national of Malawi, to Malawi on 26 October 1984
      And Bo was prevented in practice from using a remedy against the removal
      When the case is checked
      Then achpr-7 does not apply for Bo
