Feature: Guarantees for applicants for asylum (Directive 2005/85/EC art 10)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: The applicant is informed of the procedure

    @breach
    Scenario: Nothing was said
      Given an application for asylum or protection was lodged for Alma before removal
      And the applicant says that Alma was not informed of the procedure, the decision or the destination
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "not-informed"

    @breach
    Scenario Outline: Said in a language that nobody interpreted
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread
      And <interpreter>
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "not-informed" and "said-in-the-wrong-language"

      Examples:
        | interpreter |
        | no interpreter was provided for Alma in the procedure on removal or protection |
        | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part |

    @exception @twin
    Scenario Outline: Signed unread, in a language that she understands
      Given Italy detained Alma on 29 May 2013
      And an application for asylum or protection was lodged for Alma before removal
      And Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread
      And an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part
      And <sign>
      When the case is checked
      Then the exception "language-understood" <stands>

      Examples:
        | sign | stands |
        | Alma needed no interpreter in detention | stands |
        | the removal order was in a language that Alma understands | stands |
        | Alma needed an interpreter in detention and had none | does not stand |
        | the removal order was in a language that Alma does not understand and no help was given | does not stand |

    @exception @twin
    Scenario Outline: Signed unread, in a language that she understands, and no interpreter
      Given Italy detained Alma on 29 May 2013
      And an application for asylum or protection was lodged for Alma before removal
      And Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread
      And no interpreter was provided for Alma in the procedure on removal or protection
      And <sign>
      When the case is checked
      Then apd05-10 is <verdict>

      Examples:
        | sign | verdict |
        | Alma needed no interpreter in detention | undetermined |
        | an interpreter was provided for Alma in detention | indicated |

    @twin
    Scenario: Not understood, and the language could perhaps be supposed to be
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread
      When the case is checked
      Then apd05-10 is undetermined
      And apd05-10 as it stands is no breach

    @twin
    Scenario: Informed in part
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was informed of the procedure, the decision or the destination in part
      When the case is checked
      Then apd05-10 is undetermined

    @dispute
    Scenario: The applicant's word against the word of the State, which must show it
      Given an application for asylum or protection was lodged for Alma before removal
      And the applicant says that Alma was not informed of the procedure, the decision or the destination
      And Italy says that Alma was informed of the procedure, the decision or the destination in a language and form understood
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "not-informed"
      And "information_on_procedure" is a hinge of apd05-10

    @dispute
    Scenario: The applicant's word against a record
      Given an application for asylum or protection was lodged for Alma before removal
      And the applicant says that Alma was not informed of the procedure, the decision or the destination
      And a record shows that Alma was informed of the procedure, the decision or the destination in a language and form understood
      When the case is checked
      Then apd05-10 is contested

  Rule: An interpreter where one is needed

    @breach
    Scenario Outline: None, although one was needed
      Given an application for asylum or protection was lodged for Alma before removal
      And the applicant says that no interpreter was provided for Alma in the procedure on removal or protection
      And <sign>
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "no-interpreter" and "none-although-needed"

      Examples:
        | sign |
        | Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread |
        | the removal order was in a language that Alma does not understand and no help was given |

    @breach
    Scenario Outline: None in the procedure, although one was needed in detention
      Given Italy detained Alma on 29 May 2013
      And an application for asylum or protection was lodged for Alma before removal
      And the applicant says that no interpreter was provided for Alma in the procedure on removal or protection
      And <sign>
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "no-interpreter" and "none-although-needed"

      Examples:
        | sign |
        | an interpreter was provided for Alma in detention |
        | Alma needed an interpreter in detention and had none |

    @breach
    Scenario: An interpreter for the wrong language
      Given an application for asylum or protection was lodged for Alma before removal
      And an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "no-interpreter" and "wrong-language"

    @twin
    Scenario Outline: None, and nothing shows that one was needed
      Given an application for asylum or protection was lodged for Alma before removal
      And no interpreter was provided for Alma in the procedure on removal or protection
      And <sign>
      When the case is checked
      Then apd05-10 is undetermined

      Examples:
        | sign |
        | Alma was informed of the procedure, the decision or the destination in a language and form understood |
        | Alma was informed of the procedure, the decision or the destination in part |
        | the removal order was in a language that Alma understands |

    @twin
    Scenario: The order was not understood, and there is no word on an interpreter
      Given an application for asylum or protection was lodged for Alma before removal
      And the removal order was in a language that Alma does not understand and no help was given
      When the case is checked
      Then apd05-10 is undetermined

    @twin
    Scenario: None, and she needed none
      Given Italy detained Alma on 29 May 2013
      And an application for asylum or protection was lodged for Alma before removal
      And Alma was informed of the procedure, the decision or the destination in a language and form understood
      And no interpreter was provided for Alma in the procedure on removal or protection
      And Alma needed no interpreter in detention
      And Alma could communicate with UNHCR or an adviser
      And nothing was wrong with the notice of the decision on the application of Alma for protection, and nothing else
      When the case is checked
      Then apd05-10 is no_breach_shown

  Rule: UNHCR, and notice of the decision

    @breach
    Scenario: Kept from UNHCR
      Given an application for asylum or protection was lodged for Alma before removal
      And the applicant says that Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "no-unhcr"

    @breach
    Scenario Outline: Notice missing or late
      Given an application for asylum or protection was lodged for Alma before removal
      And the applicant says that <defect>
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "no-notice"

      Examples:
        | defect |
        | the decision on the application of Alma for protection was not notified |
        | the decision on the application of Alma for protection was not notified within a reasonable time |

    @breach
    Scenario Outline: The result or the way to challenge it was not explained
      Given an application for asylum or protection was lodged for Alma before removal
      And the applicant says that <defect>
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "result-not-explained"

      Examples:
        | defect |
        | the result of the application of Alma for protection was told in a language that Alma does not understand |
        | the notice of the decision on the application of Alma for protection did not say how to challenge it |

    @exception
    Scenario Outline: With a lawyer or legal aid at hand
      Given an application for asylum or protection was lodged for Alma before removal
      And <defect>
      And <help>
      When the case is checked
      Then apd05-10 is undetermined
      And the exception "lawyer-or-legal-aid" stands

      Examples:
        | defect | help |
        | the notice of the decision on the application of Alma for protection did not say how to challenge it | Alma was assisted by a lawyer against the removal or in the asylum procedure |
        | the notice of the decision on the application of Alma for protection did not say how to challenge it | Alma was given free legal aid in the asylum procedure |
        | the result of the application of Alma for protection was told in a language that Alma does not understand | Alma was assisted by a lawyer against the removal or in the asylum procedure |

    @exception @twin
    Scenario Outline: No lawyer and no legal aid
      Given an application for asylum or protection was lodged for Alma before removal
      And the notice of the decision on the application of Alma for protection did not say how to challenge it
      And <help>
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "result-not-explained"
      And the exception "lawyer-or-legal-aid" does not stand

      Examples:
        | help |
        | Alma was offered a lawyer against the removal or in the asylum procedure and did not use one |
        | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities |
        | Alma was refused free legal aid in the asylum procedure for lack of prospects |

    @compliance
    Scenario: Every guarantee was given
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was informed of the procedure, the decision or the destination in a language and form understood
      And an interpreter was provided for Alma in the procedure on removal or protection
      And Alma did not seek to communicate with UNHCR or an adviser
      And nothing was wrong with the notice of the decision on the application of Alma for protection, and nothing else
      When the case is checked
      Then apd05-10 is no_breach_shown

    @compliance
    Scenario: Every guarantee was given, and UNHCR could be reached
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was informed of the procedure, the decision or the destination in a language and form understood
      And an interpreter was provided for Alma in the procedure on removal or protection
      And Alma could communicate with UNHCR or an adviser
      And nothing was wrong with the notice of the decision on the application of Alma for protection, and nothing else
      When the case is checked
      Then apd05-10 is no_breach_shown

  Rule: It is for applicants, and a wish in any form is an application

    @breach
    Scenario Outline: A wish that was never lodged
      Given <wish>
      And no application for asylum or protection was lodged for Alma before removal
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then Italy's breach of apd05-10 is indicated, resting on "no-unhcr"

      Examples:
        | wish |
        | Alma expressed a wish to seek asylum or a fear of return |
        | Alma told the authorities of Italy in words of a fear of return |
        | Alma tried to apply for protection and the application was not received |
        | the authority that heard the wish of Alma for protection passed it on |
        | the authority that heard the wish of Alma for protection explained where and how to apply |
        | the authority that heard the wish of Alma for protection neither received it nor passed it on |

    @unknown @twin
    Scenario Outline: What is no wish put to an authority
      Given <wish>
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is undetermined

      Examples:
        | wish |
        | Alma would have applied for protection had it been possible |
        | Alma did not try to apply for protection |
        | Alma told others, and not the authorities of Italy, of a fear of return |
        | Alma told nobody of a fear of return |
        | Alma did not express a wish to seek asylum or a fear of return |
        | no application for asylum or protection was lodged for Alma before removal |

    @exception
    Scenario: A wish that was made known to nobody in authority
      Given Alma expressed a wish to seek asylum or a fear of return
      And Alma addressed the wish for protection to nobody in authority
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is undetermined

    @exception @twin
    Scenario Outline: A wish that was made known to an authority
      Given Alma expressed a wish to seek asylum or a fear of return
      And <whom>
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then Italy's breach of apd05-10 is indicated

      Examples:
        | whom |
        | Alma addressed the wish for protection to the authority that registers applications |
        | Alma addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications |

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given no application for asylum or protection was lodged for Alma before removal
      And Alma did not express a wish to seek asylum or a fear of return
      And Alma did not try to apply for protection
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 does not apply because "No application for asylum or protection was lodged for Alma before removal"

    @twin
    Scenario Outline: Nothing was lodged or asked for, and she says that she was kept from it or is silent
      Given no application for asylum or protection was lodged for Alma before removal
      And Italy says that Alma did not express a wish to seek asylum or a fear of return
      And the applicant says that <obstacle>
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is undetermined

      Examples:
        | obstacle |
        | Alma would have applied for protection had it been possible |
        | isolation from the outside kept Alma from applying for protection |
        | Alma was prevented from communicating with UNHCR or an adviser |

    @twin
    Scenario Outline: She did not try, and one of the other two is not said
      Given Alma did not try to apply for protection
      And <fact>
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is undetermined

      Examples:
        | fact |
        | no application for asylum or protection was lodged for Alma before removal |
        | Alma did not express a wish to seek asylum or a fear of return |

    @twin
    Scenario: The State says that nothing was asked for, and she tried
      Given no application for asylum or protection was lodged for Alma before removal
      And Alma did not express a wish to seek asylum or a fear of return
      And Alma tried to apply for protection and the application was not received
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then Italy's breach of apd05-10 is indicated

    @twin
    Scenario Outline: Nothing was lodged or tried, and she voiced a fear
      Given no application for asylum or protection was lodged for Alma before removal
      And Alma did not express a wish to seek asylum or a fear of return
      And Alma did not try to apply for protection
      And <voice>
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is <verdict>

      Examples:
        | voice | verdict |
        | Alma told the authorities of Italy in words of a fear of return | indicated |
        | Alma told others, and not the authorities of Italy, of a fear of return | not_applicable |

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 does not apply for Bo

  Rule: The day on which the application was lodged decides, not the day of the act

    @not_bound
    Scenario: Denmark never took part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 does not apply for Bo because "Denmark"

    @not_bound
    Scenario: Before the directive had to be applied
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 30 November 2007
      And an application for asylum or protection was lodged for Bo before removal
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 does not apply for Bo because "in force only from"

    @exception
    Scenario Outline: Lodged before the directive applied, or after
      Given an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated <lodged>
      And Alma was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is <verdict>

      Examples:
        | lodged | verdict |
        | 2007-12-01 | not_applicable |
        | 2007-12-02 | indicated |

    @breach
    Scenario: An act of 20 July 2015 needs no lodging date
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 20 July 2015
      And an application for asylum or protection was lodged for Bo before removal
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then Italy's breach of apd05-10 is indicated for Bo

    @unknown
    Scenario: A day later the lodging date is asked
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 21 July 2015
      And an application for asylum or protection was lodged for Bo before removal
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is undetermined for Bo
      And the question "When was the application lodged (lodging date)?" is asked

    @twin
    Scenario Outline: Removed in 2016, lodged before and after the recast
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2016
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated <lodged>
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is <verdict> for Bo

      Examples:
        | lodged | verdict |
        | 2015-07-20 | indicated |
        | 2015-07-21 | not_applicable |

    @exception @twin
    Scenario Outline: An earlier national date brings an older application under the recast
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2016
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2014-11-25
      And <date>
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is <verdict> for Bo

      Examples:
        | date | verdict |
        | Italy had by an earlier national date brought the application of Bo for protection under its rules for Directive 2013/32/EU | not_applicable |
        | Italy had set no earlier national date that brings the application of Bo for protection under its rules for Directive 2013/32/EU | indicated |

    @twin
    Scenario Outline: A State outside the recast stayed under this directive until the Regulation
      Given Ireland removed Bo, a national of Kazakhstan, to Kazakhstan on <act>
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated <lodged>
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is <verdict> for Bo

      Examples:
        | act | lodged | verdict |
        | 3 March 2019 | 2019-01-10 | indicated |
        | 1 September 2026 | 2026-06-11 | indicated |
        | 1 September 2026 | 2026-06-12 | not_applicable |

    @twin
    Scenario Outline: In that State an act by 11 June 2026 needs no lodging date
      Given Ireland removed Bo, a national of Kazakhstan, to Kazakhstan on <act>
      And an application for asylum or protection was lodged for Bo before removal
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is <verdict> for Bo

      Examples:
        | act | verdict |
        | 11 June 2026 | indicated |
        | 12 June 2026 | undetermined |

    @not_bound
    Scenario Outline: A wish of a later time that was never lodged comes under the later law
      Given <state> removed Bo, a national of Kazakhstan, to Kazakhstan on <act>
      And Bo told the authorities of <state> in words of a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd05-10 is not_applicable for Bo

      Examples:
        | state | act |
        | Italy | 3 March 2019 |
        | Ireland | 1 September 2026 |
