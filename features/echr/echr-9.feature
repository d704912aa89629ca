Feature: Measures against an alien because of religion or belief (ECHR art. 9)

  Rule: A measure aimed at religion needs an aim that the article lists

    @breach
    Scenario: A missionary kept out for security, of which nothing was shown
      Given Russia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And Pat is a cleric, missionary or religious teacher
      And no evidence for the security grounds against Pat was produced
      When the case is checked
      Then Russia's breach of echr-9 is indicated, resting on "religious-worker-without-other-ground" and "security-alone"

    @breach
    Scenario: Tied to religion, and the activities were peaceful
      Given Latvia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And the measure of Latvia was tied to the religion or belief of Pat or to work for a religious community
      And the statements or activities of Pat neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then Latvia's breach of echr-9 is indicated, resting on "tied-to-it" and "peaceful-activities"

    @compliance @twin
    Scenario: Persecution that is feared elsewhere
      Given the United Kingdom removed Zed, a national of Pakistan, to Pakistan on 2 June 2005
      And Zed belongs to a religious minority or worships outside the bodies approved by the State
      And Zed fears persecution for religion in Pakistan
      And the United Kingdom rejected the asylum claim of Zed on the merits
      When the case is checked
      Then echr-9 is no_breach_shown
      And the counter-argument "harm-feared-elsewhere" stands

    @exception @twin
    Scenario: The activities broke the criminal law
      Given Latvia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And the measure of Latvia was tied to the religion or belief of Pat or to work for a religious community
      And the statements or activities of Pat incited violence or hatred or broke the criminal law
      When the case is checked
      Then echr-9 is no_breach_shown

    @unknown
    Scenario: A believer is removed, and nothing more is known
      Given Latvia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And Pat belongs to a religious minority or worships outside the bodies approved by the State
      When the case is checked
      Then echr-9 is undetermined

    @dispute
    Scenario: Tied to religion or to nothing of the kind
      Given Latvia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And the applicant says that the measure of Latvia was tied to the religion or belief of Pat or to work for a religious community
      And Latvia denies that the measure of Latvia was tied to the religion or belief of Pat or to work for a religious community
      And the statements or activities of Pat neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then echr-9 is contested
      And "measure_tied_to" is a hinge of echr-9

    @not_bound
    Scenario: A State outside the Convention
      Given Canada removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And Pat is a cleric, missionary or religious teacher
      And no evidence for the security grounds against Pat was produced
      When the case is checked
      Then echr-9 does not apply because "not bound"
