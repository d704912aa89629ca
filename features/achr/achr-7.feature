Feature: Personal liberty of migrants and others in detention (ACHR art 7)

  Background:
    Given Panama detained Alma, a national of Ecuador, on 11 November 2002
    And Panama kept Alma in a place that Alma could not freely leave

  Rule: Law, reasons, judge, recourse

    @breach
    Scenario Outline: What breaches the article
      Given <what>
      When the case is checked
      Then Panama's breach of achr-7 is indicated, resting on "<why>"

      Examples:
        | what                                                                                  | why         |
        | Alma received a criminal penalty for irregular entry or stay or for the document used | arbitrary   |
        | there was no order and no record of the detention of Alma                             | arbitrary   |
        | an order without time limit or reasons put Alma in detention                          | arbitrary   |
        | Alma was kept in detention for 730 days                                               | arbitrary   |
        | Alma was not told the reasons for detention                                           | no-reasons  |
        | Alma was given a label without facts as the reason for detention                      | no-reasons  |
        | Alma was given papers that do not speak of detention                                  | no-reasons  |
        | 4 days passed before Alma was brought before a judge                                  | no-judge    |
        | Alma had no access to a court about the detention                                     | no-recourse |
        | Alma was removed before a court could decide on the detention                         | no-judge    |

    @twin
    Scenario Outline: No individual reasons and nothing less considered
      Given the decisions do not mention measures short of detention for Alma
      And <what>
      When the case is checked
      Then Panama's breach of achr-7 is indicated

      Examples:
        | what                                           |
        | the order to detain Alma gave no reasons       |
        | the order to detain Alma used standard wording |

    @breach
    Scenario: A child held for removal
      Given Alma was under the age of eighteen at the time
      And the detention of Alma served to prepare or carry out a removal
      When the case is checked
      Then Panama's breach of achr-7 is indicated, resting on "arbitrary"

    @compliance
    Scenario: A judge, reasons and a court with power to release
      Given 1 days passed before Alma was brought before a judge
      And Alma was told the reasons for detention on the same day
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      When the case is checked
      Then achr-7 as it stands is no breach

    @unknown
    Scenario: Nothing more is said
      Given the decisions show that measures short of detention were considered for Alma
      When the case is checked
      Then achr-7 is undetermined

    @dispute
    Scenario: Legality is for the State to show
      Given the applicant says that there was no order and no record of the detention of Alma
      And Panama says that a court decision under a statute ordered the detention of Alma
      When the case is checked
      Then achr-7 is indicated

    @twin
    Scenario: Nobody was held
      Given Panama detained Bo, a national of Ecuador, on 11 November 2002
      And Panama did not keep Bo in any place against the will of Bo
      When the case is checked
      Then achr-7 is undetermined for Bo

    @exception
    Scenario: Security does not excuse it
      Given Alma was not told the reasons for detention
      And Panama invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then achr-7 is indicated

    @not_bound
    Scenario: The United States has only signed
      Given the United States detained Bo, a national of Ecuador, on 11 November 2002
      And the United States kept Bo in a place that Bo could not freely leave
      When the case is checked
      Then achr-7 does not apply for Bo because "not bound"
