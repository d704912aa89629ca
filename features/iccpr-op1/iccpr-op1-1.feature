Feature: Interim measures of the Human Rights Committee (ICCPR-OP1 arts 1-2 and 5(4))

  Background:
    Given Austria removed Alma, a national of Kazakhstan, to Kazakhstan on 9 June 2002

  Rule: A stay that the Committee asks for is followed

    @breach
    Scenario: Removed in the face of the request
      Given the applicant says that an international body indicated a stay in the case of Alma and the measure took place or continued
      And the Human Rights Committee was asked for a stay in the case of Alma
      When the case is checked
      Then Austria's breach of iccpr-op1-1 is indicated, resting on "stay-not-followed"

    @compliance
    Scenario Outline: Followed, or never asked for
      Given <stay>
      And the Human Rights Committee was asked for a stay in the case of Alma
      When the case is checked
      Then iccpr-op1-1 is no_breach_shown

      Examples:
        | stay |
        | an international body indicated a stay in the case of Alma and it was followed |
        | an international body was asked for a stay in the case of Alma and did not indicate one |
        | nobody asked an international body in time for a stay in the case of Alma |

    @twin
    Scenario Outline: It was another body that asked
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And <body>
      When the case is checked
      Then iccpr-op1-1 is no_breach_shown

      Examples:
        | body |
        | the Committee against Torture was asked for a stay in the case of Alma |
        | the European Court of Human Rights was asked for a stay in the case of Alma |
        | the Committee on the Rights of the Child was asked for a stay in the case of Alma |
        | the Committee on the Elimination of Discrimination against Women was asked for a stay in the case of Alma |
        | the Committee on Enforced Disappearances was asked for a stay in the case of Alma |
        | a regional or other international body was asked for a stay in the case of Alma |

    @twin
    Scenario: Nobody says which body asked
      Given the applicant says that an international body indicated a stay in the case of Alma and the measure took place or continued
      When the case is checked
      Then Austria's breach of iccpr-op1-1 is indicated
      And the exception "another-body-asked" does not stand

    @unknown
    Scenario: Nobody says whether a stay was asked for
      When the case is checked
      Then iccpr-op1-1 is undetermined
      And the question "Did an international body ask for a stay, and what happened?" is asked

    @dispute
    Scenario: The State says that it followed the request
      Given the Human Rights Committee was asked for a stay in the case of Alma
      And the applicant says that an international body indicated a stay in the case of Alma and the measure took place or continued
      And Austria says that an international body indicated a stay in the case of Alma and it was followed
      When the case is checked
      Then iccpr-op1-1 is contested
      And "interim_measure" is a hinge of iccpr-op1-1

    @exception
    Scenario Outline: When the request reached the State
      Given the applicant says that an international body indicated a stay in the case of Alma and the measure took place or continued
      And the Human Rights Committee was asked for a stay in the case of Alma
      And a record shows that <when>
      When the case is checked
      Then iccpr-op1-1 is <verdict>
      And the exception "request-came-too-late" <stands>

      Examples:
        | when | verdict | stands |
        | the request for a stay was not communicated to Austria before Alma was removed | no_breach_shown | stands |
        | the request for a stay was communicated to Austria before Alma was removed | indicated | does not stand |

  Rule: The Committee has held so since October 2000

    @twin
    Scenario Outline: An act of 1991, looked at then and later
      Given Austria removed Bo, a national of Kazakhstan, to Kazakhstan on 26 September 1991
      And the case is assessed on <day>
      And an international body indicated a stay in the case of Bo and the measure took place or continued
      And the Human Rights Committee was asked for a stay in the case of Bo
      When the case is checked
      Then iccpr-op1-1 is <verdict> for Bo

      Examples:
        | day | verdict |
        | 30 July 1993 | no_breach_shown |
        | 18 October 2000 | no_breach_shown |
        | 19 October 2000 | indicated |

    @twin
    Scenario Outline: An act about the day itself, on which nobody says when it is assessed
      Given Austria removed Bo, a national of Kazakhstan, to Kazakhstan on <day>
      And an international body indicated a stay in the case of Bo and the measure took place or continued
      And the Human Rights Committee was asked for a stay in the case of Bo
      When the case is checked
      Then iccpr-op1-1 is <verdict> for Bo

      Examples:
        | day | verdict |
        | 18 October 2000 | undetermined |
        | 19 October 2000 | indicated |
        | 20 October 2000 | indicated |

    @not_bound
    Scenario: A State outside the Protocol
      Given the United Kingdom removed Bo, a national of Kazakhstan, to Kazakhstan on 9 June 2002
      And an international body indicated a stay in the case of Bo and the measure took place or continued
      And the Human Rights Committee was asked for a stay in the case of Bo
      When the case is checked
      Then iccpr-op1-1 does not apply for Bo because "not bound"

  Rule: Time to turn to the Committee

    @breach @twin
    Scenario Outline: No time, and what the State knew
      Given <time>
      And <course>
      And an application for asylum or protection was lodged for Alma before removal
      And nobody asked an international body in time for a stay in the case of Alma
      When the case is checked
      Then iccpr-op1-1 is <verdict>

      Examples:
        | time | course | verdict |
        | Alma had no reasonable time before removal to turn to an international body | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated |
        | Alma had no reasonable time before removal to turn to an international body | 24 hours passed between the decision and the removal of Alma | indicated |
        | Alma had no reasonable time before removal to turn to an international body | the removal of Alma took the usual course of such cases | undetermined |
        | Alma had time to turn to an international body before removal and did not | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | no_breach_shown |
