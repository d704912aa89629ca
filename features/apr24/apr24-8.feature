Feature: Guarantees for applicants for protection (Regulation (EU) 2024/1348 art 8)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 1 September 2026
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2026-07-15

  Rule: Information, interpreter, contact, the material and the decision

    @breach
    Scenario Outline: One guarantee is missing
      Given <missing>
      When the case is checked
      Then Italy's breach of apr24-8 is indicated, resting on "<element>"

      Examples:
        | missing                                                                                                            | element            |
        | Alma was not informed of the procedure, the decision or the destination                                            | not-informed       |
        | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part     | no-interpreter     |
        | Alma was prevented from communicating with UNHCR or an adviser                                                     | no-contact         |
        | Alma and counsel had no access to the country and expert information on which the decision on protection rests     | material-withheld  |
        | the decision on the application of Alma for protection was not notified                                            | no-notice          |
        | the decision on the application of Alma for protection was not notified within a reasonable time                   | no-notice          |

    @compliance
    Scenario: All are given
      Given a record shows that Alma was informed of the procedure, the decision or the destination in a language and form understood
      And a record shows that an interpreter was provided for Alma in the procedure on removal or protection
      And Alma could communicate with UNHCR or an adviser
      And Alma or counsel had access to the country and expert information on which the decision on protection rests
      And nothing was wrong with the notice of the decision on the application of Alma for protection, and nothing else
      When the case is checked
      Then apr24-8 is no_breach_shown

    @unknown @twin
    Scenario Outline: The notice was wrong in a respect that this article does not name
      Given <defect>
      When the case is checked
      Then apr24-8 is undetermined

      Examples:
        | defect                                                                                                      |
        | the notice of the decision on the application of Alma for protection did not say how to challenge it        |
        | the result of the application of Alma for protection was told in a language that Alma does not understand   |

    @unknown @twin
    Scenario: Told in part only
      Given Alma was informed of the procedure, the decision or the destination in part
      When the case is checked
      Then apr24-8 is undetermined

    @unknown
    Scenario: Nobody speaks of it
      When the case is checked
      Then apr24-8 is undetermined
      And the question "Was the person informed about the procedure, the decision or the destination?" is asked

    @dispute
    Scenario Outline: What the State has to show (<element>)
      Given the applicant says that <claim>
      And Italy says that <answer>
      When the case is checked
      Then Italy's breach of apr24-8 is indicated, resting on "<element>"

      Examples:
        | element      | claim                                                                         | answer                                                                                                            |
        | no-contact   | Alma was prevented from communicating with UNHCR or an adviser                | Alma could communicate with UNHCR or an adviser                                                                   |
        | not-informed | Alma was not informed of the procedure, the decision or the destination       | Alma was informed of the procedure, the decision or the destination in a language and form understood             |

    @dispute
    Scenario: A record of the information
      Given the applicant says that Alma was not informed of the procedure, the decision or the destination
      And a record shows that Alma was informed of the procedure, the decision or the destination in a language and form understood
      When the case is checked
      Then apr24-8 is contested

    @twin
    Scenario: Contact that was not sought was not prevented
      Given Alma did not seek to communicate with UNHCR or an adviser
      When the case is checked
      Then apr24-8 is undetermined

  Rule: The day of lodging decides

    @twin
    Scenario: Lodged before 12 June 2026
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-06-11
      And Bo was not informed of the procedure, the decision or the destination
      When the case is checked
      Then apr24-8 is not_applicable for Bo

    @compliance
    Scenario: No application
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And Bo was not informed of the procedure, the decision or the destination
      When the case is checked
      Then apr24-8 is not_applicable for Bo

    @not_bound
    Scenario: In 2013
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo was not informed of the procedure, the decision or the destination
      When the case is checked
      Then apr24-8 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: Denmark took no part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And Bo was not informed of the procedure, the decision or the destination
      When the case is checked
      Then apr24-8 does not apply for Bo because "Denmark"

    @twin
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of France, to France on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-07-15
      And Bo was not informed of the procedure, the decision or the destination
      When the case is checked
      Then apr24-8 is not_applicable for Bo
