Feature: Documents and facilities for the Court (ECHR art 38)

  Background:
    Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
    And the case is assessed on 27 August 2015

  Rule: What the Court asked for is given

    @breach @compliance
    Scenario Outline: Refused, given, or given in part
      Given the case is assessed on 27 August 2015
      And <a>
      When the case is checked
      Then echr-38 is <verdict>

      Examples:
        | a | verdict |
        | Italy did not give the tribunal the documents it asked for | indicated |
        | Italy gave the tribunal the documents it asked for | no_breach_shown |
        | Italy gave the tribunal only a part of the documents it asked for | undetermined |

    @breach @compliance
    Scenario Outline: Refused, given, or given in part with two facts
      Given the case is assessed on 27 August 2015
      And <a>
      And <b>
      When the case is checked
      Then echr-38 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy gave the tribunal only a part of the documents it asked for | State secrecy stood in the way of the investigation into the treatment of Alma | indicated |
        | Italy gave the tribunal only a part of the documents it asked for | Italy did not produce official records that Alma or counsel asked for | indicated |
        | Italy gave the tribunal only a part of the documents it asked for | Italy produced the official records that Alma or counsel asked for | undetermined |
        | Italy gave the tribunal only a part of the documents it asked for | the investigation into the treatment of Alma was closed for lack of jurisdiction | undetermined |
        | Italy gave the tribunal the documents it asked for | State secrecy stood in the way of the investigation into the treatment of Alma | no_breach_shown |

    @twin
    Scenario: Records that only counsel asked for
      Given Italy did not produce official records that Alma or counsel asked for
      When the case is checked
      Then echr-38 is undetermined
      And echr-38 as it stands is no breach

    @exception
    Scenario: Word against word, on what the State has to show
      Given the applicant says that Italy did not give the tribunal the documents it asked for
      And Italy says that Italy gave the tribunal the documents it asked for
      When the case is checked
      Then Italy's breach of echr-38 is indicated

    @dispute
    Scenario: Word against record
      Given the applicant says that Italy did not give the tribunal the documents it asked for
      And a record shows that Italy gave the tribunal the documents it asked for
      When the case is checked
      Then echr-38 is contested
      And "documents_given_to_tribunal" is a hinge of echr-38

    @unknown
    Scenario: Nobody says what was asked for
      Given Italy did not produce official records that Alma or counsel asked for
      When the case is checked
      Then the question "Did the State give the tribunal the documents it asked for?" is asked

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan acted towards Bo, a national of Italy, on 29 May 2013
      And Kazakhstan did not give the tribunal the documents it asked for
      When the case is checked
      Then echr-38 does not apply for Bo because "not bound"
