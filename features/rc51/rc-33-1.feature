Feature: No return of a refugee to persecution (Refugee Convention art 33)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A refugee, recognised or not, may not be returned to persecution

    @breach
    Scenario: A refugee recognised by UNHCR, and the authorities had been told
      Given the applicant says that UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the applicant says that the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated, resting on "refugee"

    @breach
    Scenario: Never recognised, but the conditions are met on the facts
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

    @unknown
    Scenario: Nobody examined the status and nobody says what was feared
      When the case is checked
      Then rc-33-1 is undetermined

    @unknown
    Scenario: That the status was not examined does not replace the conditions
      Given the harm feared by Alma was not examined by Italy in any way
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then rc-33-1 is undetermined

    @twin
    Scenario: That nothing was filed is no answer where the conditions are met
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And the authorities of Italy could read of the political or risk profile of Alma in public sources
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

    @compliance
    Scenario: Private persecutors against whom the home State protects
      Given Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And the authorities of Kazakhstan investigate and protect in practice against the harm feared
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then rc-33-1 is no_breach_shown

  Rule: The relative of an opponent

    @dispute
    Scenario: The State says that it knew nothing of the political side
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then rc-33-1 is contested
      And rc-33-1 on the applicant's view is true
      And rc-33-1 on the respondent's view is unknown
      And "risk_profile_known" is a hinge of rc-33-1

    @breach
    Scenario: The same, and a record shows that the authorities knew
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a record shows that the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated, resting on "known"

    @dispute
    Scenario: A bare assertion that the authorities pursue her
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant merely asserts that relatives of Alma were harmed in Kazakhstan
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then rc-33-1 is arguable

    @compliance
    Scenario: Nobody told the authorities, and no public source would have
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And the authorities of Italy did not know the political or risk profile of Alma
      And there were no adverse reports on the destination or practice that Italy could have known
      When the case is checked
      Then rc-33-1 is no_breach_shown

  Rule: A third State as destination

    @breach
    Scenario: Sent to a State that sends refugees on to the country feared
      Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And reports document onward returns from Ukraine of people like Alma
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated, resting on "sent-on"

    @compliance
    Scenario: Sent to a State that examines claims afresh
      Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Ukraine said that Alma can make a new claim and that it will be examined
      When the case is checked
      Then rc-33-1 is undetermined
      And rc-33-1 as it stands is no breach

    @twin
    Scenario: A recognised refugee without nationality, sent to a State of which nobody says anything
      Given Italy removed Alma, a stateless person, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then rc-33-1 is undetermined

    @breach
    Scenario: A stateless refugee, sent where agents of the State had tortured her
      Given Italy removed Alma, a stateless person, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And agents of Ukraine beat, tortured, raped or similarly ill-treated Alma in the past
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

  Rule: Exclusion and cessation are for the State to show

    @exception
    Scenario: The person is excluded for a crime of her own
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a final judgment records the conduct alleged as a ground to exclude Alma
      When the case is checked
      Then rc-33-1 is no_breach_shown
      And the exception "excluded" stands

    @exception
    Scenario: The State points to the alleged fraud of her husband
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy says that a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed only to a relative or associate of Alma
      And statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "excluded" does not stand

    @exception
    Scenario: The refugee had settled again at home of own free will
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-33-1 is no_breach_shown
      And the exception "ceased" stands

    @exception
    Scenario: Circumstances have ended, but the past weighs too heavily
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And the circumstances that made Alma a refugee have ended in a fundamental and lasting way
      And Alma gives compelling reasons from past persecution for refusing the protection of the home State
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "ceased" does not stand

  Rule: Danger to security, and conviction with danger to the community

    @exception
    Scenario: An individual danger to security, with evidence
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger national security
      When the case is checked
      Then rc-33-1 is no_breach_shown
      And the exception "security-danger" stands

    @exception
    Scenario: Security is named without facts
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma as a label without facts
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "security-danger" does not stand

    @dispute
    Scenario: The State asserts a danger and nobody answers
      Given the applicant says that UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the applicant says that Alma told the authorities of Italy in words of a fear of return
      And Italy says that Italy assessed on evidence of personal conduct whether Alma is a danger
      And Italy says that Alma is said to endanger national security
      When the case is checked
      Then rc-33-1 is contested

    @exception
    Scenario: A final conviction and a danger to the community
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma has been finally convicted of a crime that the decision treats as particularly serious
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger the safety of the community by new offences
      When the case is checked
      Then rc-33-1 is no_breach_shown
      And the exception "dangerous-convict" stands

    @exception
    Scenario: A final conviction alone
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma has been finally convicted of a crime that the decision treats as particularly serious
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "dangerous-convict" does not stand

  Rule: Bound by the Protocol alone, pending, not bound

    @breach
    Scenario: A State that is bound by the Protocol only
      Given Venezuela removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Venezuela in words of a fear of return
      When the case is checked
      Then Venezuela's breach of rc-33-1 is indicated

    @breach
    Scenario: A removal still to come is judged on what is known today
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

    @not_bound
    Scenario: Removal by a State that is bound neither by the Convention nor by the Protocol
      Given India removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then rc-33-1 does not apply because "India"

    @not_bound
    Scenario: Before the State was bound
      Given Kazakhstan removed Alma, a national of Uzbekistan, to Uzbekistan on 1 June 1998
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then rc-33-1 does not apply because "Kazakhstan"
