Feature: Effective remedy for ill-treatment and for conditions of detention (ECHR art. 13 with art. 3)

  Rule: Ill-treatment calls for an inquiry

    @breach
    Scenario: The inquiry was refused
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was beaten during arrest or transfer
      And the applicant says that Italy refused an investigation into the treatment of Alma or closed it without trial
      When the case is checked
      Then Italy's breach of echr-13-3-conduct is indicated, resting on "inquiry-failed"

    @compliance @twin
    Scenario: A trial of the suspects
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was beaten during arrest or transfer
      And Italy brought suspects to trial for the treatment of Alma
      When the case is checked
      Then the counter-argument "inquiry-held" stands
      And echr-13-3-conduct as it stands is no breach

    @unknown
    Scenario: Nobody speaks of an inquiry
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was beaten during arrest or transfer
      When the case is checked
      Then echr-13-3-conduct is undetermined

    @dispute
    Scenario: Beaten or not
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that Alma was beaten during arrest or transfer
      And Italy denies that Alma was beaten during arrest or transfer
      And Italy refused an investigation into the treatment of Alma or closed it without trial
      When the case is checked
      Then echr-13-3-conduct is contested

  Rule: Conditions call for a body to which to complain

    @breach
    Scenario: Overcrowded, and nowhere to go
      Given Italy detained Sam, a national of Tunisia, on 17 September 2011
      And Sam was kept for a short stay in overcrowded or unhygienic conditions
      And there was no domestic remedy on the detention for Sam
      When the case is checked
      Then Italy's breach of echr-13-3-conduct is indicated, resting on "bad-conditions" and "nowhere-to-go"

    @compliance @twin
    Scenario: Good facilities leave nothing arguable
      Given Italy detained Sam, a national of Tunisia, on 17 September 2011
      And Sam was kept with good facilities and services
      And there was no domestic remedy on the detention for Sam
      And Italy brought suspects to trial for the treatment of Sam
      When the case is checked
      Then echr-13-3-conduct is no_breach_shown

    @not_bound
    Scenario: A State outside the Convention
      Given Canada detained Sam, a national of Tunisia, on 17 September 2011
      And Sam was kept for a short stay in overcrowded or unhygienic conditions
      And there was no domestic remedy on the detention for Sam
      When the case is checked
      Then echr-13-3-conduct does not apply because "not bound"
