Feature: Domestic law must give full effect to consular rights (VCCR art. 36(2))

  Rule: A rule that keeps the courts from weighing the breach

    @breach
    Scenario: Not heard because it was not raised in time
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And the applicant says that the consular failure towards Alma is not heard because it was not raised in time
      When the case is checked
      Then Italy's breach of vccr-36-2 is indicated, resting on "review-barred"

    @compliance @twin
    Scenario: The same rule while an appeal is open
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And the consular failure towards Alma is not heard because it was not raised in time
      And the sentence on Alma is open to appeal
      And the rules and practice of Italy left Alma room to use the consular rights
      When the case is checked
      Then vccr-36-2 is no_breach_shown

    @breach
    Scenario: No court is left
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And Alma has used up all judicial remedies with regard to the consular failure
      When the case is checked
      Then Italy's breach of vccr-36-2 is indicated, resting on "review-barred"

    @compliance
    Scenario: A court may still weigh it
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And a court may still take the consular failure into account in reviewing the conviction and sentence of Alma
      And the rules and practice of Italy left Alma room to use the consular rights
      When the case is checked
      Then vccr-36-2 is no_breach_shown
      And Italy's breach of vccr-36-1b is indicated

    @breach
    Scenario: Only clemency is left after a death sentence
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And a death sentence was imposed on Alma in Italy
      And only an appeal on other grounds or clemency is open to Alma despite the consular failure
      When the case is checked
      Then Italy's breach of vccr-36-2 is indicated, resting on "clemency-alone"

    @unknown @twin
    Scenario: Only clemency is left after a short sentence
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And a sentence of up to five years was imposed on Alma in Italy
      And only an appeal on other grounds or clemency is open to Alma despite the consular failure
      When the case is checked
      Then vccr-36-2 is undetermined

  Rule: A practice that leaves no room to use the right

    @breach
    Scenario: Removed before anybody could be asked for help
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And the rules or practice of Italy left Alma no room to use the consular rights
      When the case is checked
      Then Italy's breach of vccr-36-2 is indicated, resting on "no-room-for-effect"

    @compliance @twin
    Scenario: The same practice, but the person was told and nothing was asked for
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was told of the right to consular contact on the day of arrest
      And Alma did not ask that the consular post be notified of the arrest
      And Italy forwarded the messages of Alma to the consular post without delay
      And the rules or practice of Italy left Alma no room to use the consular rights
      When the case is checked
      Then vccr-36-2 is no_breach_shown

    @unknown
    Scenario: Nobody says whether she was told
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And the rules or practice of Italy left Alma no room to use the consular rights
      When the case is checked
      Then vccr-36-2 is undetermined
      And the question "When was the person told of the right to consular contact?" is asked

  Rule: Whose account is taken

    @dispute
    Scenario: Room was left on one account and not on the other
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And the applicant says that the rules or practice of Italy left Alma no room to use the consular rights
      And Italy says that the rules and practice of Italy left Alma room to use the consular rights
      When the case is checked
      Then vccr-36-2 is contested
      And vccr-36-2 on the applicant's view is true
      And "domestic_rules_blocked_consular_rights" is a hinge of vccr-36-2

    @dispute @twin
    Scenario: What review the law allows is the State's to show
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And the applicant says that the consular failure towards Alma is not heard because it was not raised in time
      And Italy says that a court may still take the consular failure into account in reviewing the conviction and sentence of Alma
      When the case is checked
      Then Italy's breach of vccr-36-2 is indicated, resting on "review-barred"
      And vccr-36-2 on the respondent's view is unknown

  Rule: Both States must be bound, and the person must be a foreigner to the detaining State

    @not_bound
    Scenario: The detaining State was not yet a party
      Given Kazakhstan detained Marco, a national of Italy, on 1 March 1993
      And the authorities knew at or soon after arrest that Marco was a foreign national
      And Marco was never told of the right to consular contact
      And the rules or practice of Kazakhstan left Marco no room to use the consular rights
      When the case is checked
      Then vccr-36-2 is not_applicable

    @not_bound
    Scenario: A State held the national of its own
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 July 2013
      And Alma was never told of the right to consular contact
      And the rules or practice of Kazakhstan left Alma no room to use the consular rights
      When the case is checked
      Then vccr-36-2 is not_applicable

    @not_bound
    Scenario: The State of nationality is not a party
      Given Italy detained Jean, a national of the Central African Republic, in 2010
      And the authorities knew at or soon after arrest that Jean was a foreign national
      And Jean was never told of the right to consular contact
      And Jean has used up all judicial remedies with regard to the consular failure
      When the case is checked
      Then vccr-36-2 is not_applicable

  Rule: Value by value

    @breach @twin
    Scenario Outline: Only clemency is left, and the sentence
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And only an appeal on other grounds or clemency is open to Alma despite the consular failure
      And <sentence>
      When the case is checked
      Then vccr-36-2 is <verdict>

      Examples:
        | sentence | verdict |
        | a prison sentence of more than five years was imposed on Alma in Italy | indicated |
        | a life sentence was imposed on Alma in Italy | indicated |
        | no sentence was imposed on Alma in Italy | undetermined |

    @twin
    Scenario: A severe sentence, and nothing is said of review
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And a death sentence was imposed on Alma in Italy
      When the case is checked
      Then vccr-36-2 is undetermined

    @breach @twin
    Scenario Outline: Whether it is too early to say
      Given Italy detained Alma, a national of Kazakhstan, in 2010
      And the authorities knew at or soon after arrest that Alma was a foreign national
      And Alma was never told of the right to consular contact
      And the consular failure towards Alma is not heard because it was not raised in time
      And the rules and practice of Italy left Alma room to use the consular rights
      And <sentence>
      When the case is checked
      Then vccr-36-2 is <verdict>

      Examples:
        | sentence | verdict |
        | the sentence on Alma is final | indicated |
        | the sentence on Alma is open to appeal | no_breach_shown |
