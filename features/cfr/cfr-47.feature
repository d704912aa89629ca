Feature: Effective remedy and fair hearing (Charter of Fundamental Rights art 47)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A remedy before a tribunal that can be used in time

    @breach
    Scenario: She was kept from using any remedy
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-remedy"

    @breach
    Scenario: The State itself says that national law gave no remedy
      Given Italy concedes that Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Italy says that the law of Italy gave Alma no remedy against the removal
      When the case is checked
      Then Italy's breach of cfr-47 is established

    @breach
    Scenario: Removed before an appeal could be lodged, although she had spoken of her fear
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma told the authorities of Italy in words of a fear of return
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-remedy"

    @twin
    Scenario: Removed before the appeal was decided, and no risk was put forward
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then cfr-47 is undetermined

    @breach
    Scenario: Removed in the face of a stay
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was removed although a domestic body had suspended the removal
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "against-a-stay"

    @breach
    Scenario: A remedy only after the flight although she had spoken of her fear
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma had a remedy against the removal only after it
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-suspension-despite-risk"

    @twin
    Scenario: A remedy only after the flight, and no risk was put forward
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma had a remedy against the removal only after it
      When the case is checked
      Then cfr-47 is undetermined

    @breach
    Scenario: Only the administration looked at the measure
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "not-a-tribunal"

    @twin
    Scenario: Only the administration looked at it, because the way to court was left unused
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then cfr-47 is undetermined

    @compliance
    Scenario: Remedy used before a court, public hearing, lawyer and legal aid
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma used a remedy against the removal before it was carried out
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And the court hearing on the measure against Alma was public
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given free legal aid in the asylum procedure
      When the case is checked
      Then cfr-47 is no_breach_shown

  Rule: A public hearing, unless a limit is justified

    @breach
    Scenario: A closed hearing for reasons nobody gave
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that the court hearing on the measure against Alma was closed without a stated ground
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "closed-hearing"

    @exception
    Scenario: Closed under a legal rule, with reasons
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was closed on a stated ground
      And the public was kept out of the hearing under a legal rule and by a decision that gave reasons
      And Alma used a remedy against the removal before it was carried out
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given free legal aid in the asylum procedure
      When the case is checked
      Then cfr-47 is no_breach_shown
      And the exception "justified-closure" stands

    @exception
    Scenario: Closed, and no legal rule is shown
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was closed on a stated ground
      And no legal rule was shown for keeping the public out of the hearing
      When the case is checked
      Then Italy's breach of cfr-47 is indicated
      And the exception "justified-closure" does not stand

    @unknown @twin
    Scenario: Closed on a stated ground, and nobody says on what that rested
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was closed on a stated ground
      When the case is checked
      Then cfr-47 is undetermined
      And the question "On what basis was the public kept out of the hearing?" is asked

    @unknown @twin
    Scenario: A rule of law closes all hearings of the kind
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was closed on a stated ground
      And the public was kept out of the hearing under a legal rule and without reasons
      When the case is checked
      Then cfr-47 is undetermined

  Rule: Advice, defence and representation

    @breach
    Scenario: No lawyer
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-counsel"

    @twin
    Scenario: A lawyer was offered and not wanted, and a remedy that suspends was left unused
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was offered a lawyer against the removal or in the asylum procedure and did not use one
      And Alma could have used a remedy against the removal before it was carried out and did not
      And Alma had a remedy that suspended the removal automatically
      And there was no court hearing on the measure against Alma
      And Alma did not ask for free legal aid in the asylum procedure
      When the case is checked
      Then cfr-47 is no_breach_shown

  Rule: What the parties dispute, what nobody says, and who is bound

    @dispute
    Scenario: The State says that a remedy was open
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      And a record shows that Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then cfr-47 is contested
      And "remedy_access" is a hinge of cfr-47

    @dispute
    Scenario: An even dispute goes against the State that must show the remedy
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      And Italy says that Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then Italy's breach of cfr-47 is indicated

    @unknown
    Scenario: Nobody says which remedy there was
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      When the case is checked
      Then cfr-47 is undetermined
      And the question "Could the person in fact use a remedy against the removal before it was carried out?" is asked

    @not_bound
    Scenario: A purely national measure
      Given Italy took the measure against Alma under national law without a link to Union rules
      And Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then cfr-47 is not_applicable

    @breach
    Scenario: Nobody names the rules, but she was expelled because her right to stay was disputed
      Given it is in dispute whether the entry or stay of Alma in Italy was lawful
      And the measure of Italy is an order to expel, deport or remove Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-remedy"

    @unknown @twin
    Scenario: The same in a State that takes no part in the Return Directive
      Given Ireland removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And it is in dispute whether the entry or stay of Alma in Ireland was lawful
      And the measure of Ireland is an order to expel, deport or remove Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then cfr-47 is undetermined

    @unknown @twin
    Scenario: The same before the States had to apply the Directive
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2010
      And it is in dispute whether the entry or stay of Alma in Italy was lawful
      And the measure of Italy is an order to expel, deport or remove Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then cfr-47 is undetermined

    @not_bound
    Scenario: A State outside the Union
      Given Norway removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Norway took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then cfr-47 does not apply because "Norway"
