Feature: Measures against an alien because of opinions (ECHR art. 10)

  Rule: A measure that answers an opinion must be necessary

    @breach
    Scenario: Kept out for what was said in peace
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Turkey was tied to opinions, statements, publications or journalistic work of Nina
      And the statements or activities of Nina neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then Turkey's breach of echr-10 is indicated, resting on "tied-to-opinions" and "peaceful-speech"

    @compliance @twin
    Scenario: Incitement
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Turkey was tied to opinions, statements, publications or journalistic work of Nina
      And the statements or activities of Nina incited violence or hatred or broke the criminal law
      When the case is checked
      Then echr-10 is no_breach_shown

    @breach
    Scenario: A critic, and no other ground was shown
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Turkey is said to punish or silence criticism by Nina
      And Nina works or worked as a journalist, publicist, blogger or writer
      And no grounds of the measure were disclosed to Nina by the time it took effect
      When the case is checked
      Then Turkey's breach of echr-10 is indicated, resting on "silencing" and "nothing-relevant-shown"

    @unknown @twin
    Scenario: A journalist is removed, and nothing more is known
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And Nina works or worked as a journalist, publicist, blogger or writer
      When the case is checked
      Then echr-10 is undetermined

    @dispute
    Scenario: Tied to opinions or not
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the applicant says that the measure of Turkey was tied to opinions, statements, publications or journalistic work of Nina
      And Turkey denies that the measure of Turkey was tied to opinions, statements, publications or journalistic work of Nina
      And the statements or activities of Nina neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then echr-10 is contested
      And "measure_tied_to" is a hinge of echr-10

    @exception @twin
    Scenario: Surrendered for an offence
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Turkey is the extradition or surrender of Nina on request
      And the measure of Turkey is said to punish or silence criticism by Nina
      And Nina works or worked as a journalist, publicist, blogger or writer
      And no grounds of the measure were disclosed to Nina by the time it took effect
      When the case is checked
      Then echr-10 is no_breach_shown

    @not_bound
    Scenario: A State outside the Convention
      Given Canada removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Canada was tied to opinions, statements, publications or journalistic work of Nina
      And the statements or activities of Nina neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then echr-10 does not apply because "not bound"
