Feature: No hindrance of the individual application; interim measures (ECHR art 34)

  Background:
    Given the case is assessed on 27 August 2013
    And Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: An interim measure is followed

    @breach
    Scenario Outline: What became of the measure, and whose it was
      Given <measure>
      And <body>
      When the case is checked
      Then echr-34 is <verdict>

      Examples:
        | measure | body | verdict |
        | an international body indicated a stay in the case of Alma and the measure took place or continued | the European Court of Human Rights was asked for a stay in the case of Alma | indicated |
        | an international body indicated a stay in the case of Alma and it was followed | the European Court of Human Rights was asked for a stay in the case of Alma | undetermined |
        | an international body was asked for a stay in the case of Alma and did not indicate one | the European Court of Human Rights was asked for a stay in the case of Alma | undetermined |
        | nobody asked an international body in time for a stay in the case of Alma | the European Court of Human Rights was asked for a stay in the case of Alma | undetermined |
        | an international body indicated a stay in the case of Alma and the measure took place or continued | the Committee against Torture was asked for a stay in the case of Alma | undetermined |
        | an international body indicated a stay in the case of Alma and the measure took place or continued | the Human Rights Committee was asked for a stay in the case of Alma | undetermined |

    @exception
    Scenario Outline: Why it was not followed
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And the European Court of Human Rights was asked for a stay in the case of Alma
      And <why>
      And <time>
      And nothing hindered Alma in turning to an international body
      When the case is checked
      Then echr-34 is <verdict>

      Examples:
        | why | time | verdict |
        | an objective obstacle kept Italy from following the stay in the case of Alma | Alma turned to an international body before removal | no_breach_shown |
        | no objective obstacle kept Italy from following the stay in the case of Alma | Alma turned to an international body before removal | indicated |
        | the request for a stay was not communicated to Italy before Alma was removed | Alma turned to an international body before removal | no_breach_shown |
        | the request for a stay was not communicated to Italy before Alma was removed | Alma had time to turn to an international body before removal and did not | no_breach_shown |
        | the request for a stay was not communicated to Italy before Alma was removed | Alma had no reasonable time before removal to turn to an international body | indicated |
        | the request for a stay was communicated to Italy before Alma was removed | Alma turned to an international body before removal | indicated |

    @exception
    Scenario Outline: The measure came too late, and something stood in the way
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And the European Court of Human Rights was asked for a stay in the case of Alma
      And the request for a stay was not communicated to Italy before Alma was removed
      And <hindrance>
      When the case is checked
      Then the exception "came-too-late" <stands>

      Examples:
        | hindrance | stands |
        | Alma was removed in order to forestall a petition to an international body | does not stand |
        | Alma was cut off from the lawyer and so hindered in turning to an international body | stands |

    @dispute
    Scenario: The obstacle is the State's to show
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And the European Court of Human Rights was asked for a stay in the case of Alma
      And Italy says that an objective obstacle kept Italy from following the stay in the case of Alma
      And the applicant says that no objective obstacle kept Italy from following the stay in the case of Alma
      When the case is checked
      Then Italy's breach of echr-34 is indicated
      And the exception "objective-impediment" does not stand

    @dispute
    Scenario: An even dispute on the haste goes against the applicant
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And the European Court of Human Rights was asked for a stay in the case of Alma
      And the request for a stay was not communicated to Italy before Alma was removed
      And the applicant says that Alma had no reasonable time before removal to turn to an international body
      And Italy denies that Alma had no reasonable time before removal to turn to an international body
      When the case is checked
      Then echr-34 is contested
      And the exception "came-too-late" stands

  Rule: No hindrance

    @breach
    Scenario Outline: What stood in the way
      Given the applicant says that <hindrance>
      When the case is checked
      Then echr-34 is <verdict>

      Examples:
        | hindrance | verdict |
        | Alma was removed in order to forestall a petition to an international body | indicated |
        | Alma was cut off from the lawyer and so hindered in turning to an international body | indicated |
        | pressure was put on Alma, relatives or counsel over a petition to an international body | indicated |
        | file or papers needed for a petition to an international body were taken from Alma or counsel | indicated |
        | nothing hindered Alma in turning to an international body | undetermined |

    @twin
    Scenario: Removed in haste, and nothing more
      Given Alma had no reasonable time before removal to turn to an international body
      When the case is checked
      Then echr-34 is undetermined

    @compliance
    Scenario: Nobody asked for a measure, and nothing stood in the way
      Given nobody asked an international body in time for a stay in the case of Alma
      And nothing hindered Alma in turning to an international body
      When the case is checked
      Then echr-34 is no_breach_shown

    @breach
    Scenario: A bare assertion is too little
      Given the applicant merely asserts that Alma was cut off from the lawyer and so hindered in turning to an international body
      When the case is checked
      Then echr-34 is arguable

    @dispute
    Scenario: Word against word goes against the applicant
      Given the applicant says that Alma was cut off from the lawyer and so hindered in turning to an international body
      And Italy denies that Alma was cut off from the lawyer and so hindered in turning to an international body
      When the case is checked
      Then echr-34 is contested
      And "petition_hindrance" is a hinge of echr-34

    @unknown
    Scenario: Nobody speaks of an application
      When the case is checked
      Then echr-34 is undetermined
      And the question "What stood in the way of turning to an international body?" is asked

  Rule: Who is bound, and since when

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan removed Bo, a national of Italy, to Italy on 31 May 2013
      And Bo was cut off from the lawyer and so hindered in turning to an international body
      When the case is checked
      Then echr-34 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Albania
      Given Albania removed Bo, a national of Kazakhstan, to Kazakhstan on 1 October 1996
      And Bo was cut off from the lawyer and so hindered in turning to an international body
      When the case is checked
      Then echr-34 is not_applicable for Bo

    @twin
    Scenario Outline: Since Protocol No. 11
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on <day>
      And Bo was cut off from the lawyer and so hindered in turning to an international body
      When the case is checked
      Then echr-34 is <verdict> for Bo

      Examples:
        | day | verdict |
        | 31 October 1998 | not_applicable |
        | 1 November 1998 | indicated |
