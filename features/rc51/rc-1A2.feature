Feature: Who is a refugee (Refugee Convention art 1A(2), Protocol art I)

  A person is a refugee from the moment the conditions are met. Recognition declares it. A family link, an accusation or a
  bad general situation is not enough alone.

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A family link counts together with signs that the authorities reach for the relative

    @breach
    Scenario: The wife of an opponent whom the authorities pursue themselves
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then rc-1A2 is indicated

    @twin
    Scenario: The same family link and nothing that points to her
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then rc-1A2 is undetermined

    @compliance
    Scenario: The same family link, but she is unknown there and people in her position are left alone
      Given the applicant says that Alma comes from a family known for political activity
      And nothing indicates that the authorities of Kazakhstan know of Alma
      And no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material
      And no targeting, or no longer any, of the group of Alma is reported in Kazakhstan
      When the case is checked
      Then rc-1A2 is no_breach_shown

    @twin
    Scenario: A bad general situation is no circumstance of her own
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Alma fears torture or ill-treatment in Kazakhstan
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that relatives of Alma were harmed in Kazakhstan
      And a detailed report says that reports describe serious or recurrent human-rights abuse in Kazakhstan
      When the case is checked
      Then rc-1A2 is undetermined

    @breach @twin
    Scenario: The same, and people in her position are among the victims
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Alma fears torture or ill-treatment in Kazakhstan
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that relatives of Alma were harmed in Kazakhstan
      And a detailed report says that the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      When the case is checked
      Then rc-1A2 is indicated

    @twin
    Scenario: Everything that points to her came after the removal
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma was charged in Kazakhstan on or soon after arrival
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And Alma was recognised as a refugee or protected person only after the measure
      When the case is checked
      Then rc-1A2 is undetermined

    @twin
    Scenario: Signs of the time, and nothing worse than questions is feared
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that relatives of Alma were harmed in Kazakhstan
      And a detailed report says that members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan
      When the case is checked
      Then rc-1A2 is undetermined
      And the question "What kind of harm is feared?" is asked

    @dispute
    Scenario: The parties describe the charge differently
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And Italy says that the charge against Alma in Kazakhstan concerns an ordinary offence
      When the case is checked
      Then rc-1A2 is contested
      And rc-1A2 on the applicant's view is true
      And rc-1A2 on the respondent's view is unknown
      And "charge_character" is a hinge of rc-1A2

  Rule: One of the five reasons must contribute

    @twin
    Scenario: The husband is sought for fraud and nobody names another reason
      Given Alma is a close relative of a person sought by the authorities
      And Kazakhstan or its embassy pressed for the removal of Alma
      And relatives of Alma were harmed in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then rc-1A2 is undetermined
      And the question "For which reasons, according to the person or the material, would the harm be inflicted?" is asked

    @breach
    Scenario: The same relatives, and the authorities attribute his opinions to her
      Given Alma is a close relative of a person sought by the authorities
      And Kazakhstan or its embassy pressed for the removal of Alma
      And relatives of Alma were harmed in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      When the case is checked
      Then rc-1A2 is indicated

    @twin
    Scenario: The reason of the removing State is not that of the persecutor
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma has personal links with prominent opponents of Kazakhstan
      And Italy acted against Alma because of a relative
      When the case is checked
      Then rc-1A2 is undetermined

    @breach @twin
    Scenario: The same, and the home State asked for the removal
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma has personal links with prominent opponents of Kazakhstan
      And Italy acted against Alma because of a relative
      And Kazakhstan asked Italy for the removal of Alma
      When the case is checked
      Then rc-1A2 is indicated

  Rule: Past persecution points to the future

    @breach
    Scenario: Tortured before for her religion
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      When the case is checked
      Then rc-1A2 is indicated

    @exception
    Scenario: Tortured before, but the situation has changed and nobody looks for her
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And the situation in Kazakhstan has improved since the feared events
      And nothing indicates present interest in Alma in Kazakhstan
      When the case is checked
      Then rc-1A2 is undetermined

  Rule: Recognition is a strong argument and never necessary

    @breach
    Scenario: UNHCR had recognised her
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then rc-1A2 is indicated

    @exception
    Scenario: Recognised by another State, but the status had been withdrawn
      Given another State had recognised Alma as a refugee before the measure
      And the refugee status of Alma had been withdrawn before the measure
      When the case is checked
      Then rc-1A2 is undetermined

    @twin
    Scenario: Recognised only after the removal
      Given Alma was recognised as a refugee or protected person only after the measure
      When the case is checked
      Then rc-1A2 is undetermined

  Rule: The protection of the home country

    @compliance
    Scenario: Private persecutors, and the authorities protect in practice
      Given Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And the authorities of Kazakhstan investigate and protect in practice against the harm feared
      When the case is checked
      Then rc-1A2 is no_breach_shown

    @twin
    Scenario: Private persecutors, and the law against them is not enforced
      Given Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And a law against the harm feared exists in Kazakhstan and is not enforced
      When the case is checked
      Then rc-1A2 is indicated

    @twin
    Scenario: Private persecutors, and she is also wanted for an ordinary offence
      Given Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And the charge against Alma in Kazakhstan concerns an ordinary offence
      When the case is checked
      Then rc-1A2 is undetermined

  Rule: Outside the own country

    @compliance
    Scenario: She had not left her own country
      Given Alma was in a country of nationality or former habitual residence
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      When the case is checked
      Then rc-1A2 is no_breach_shown

    @compliance
    Scenario: Refused boarding at an airport of her own country
      Given Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      And the harm feared by Alma is tied to race or ethnic origin
      When the case is checked
      Then rc-1A2 is no_breach_shown

  Rule: A second nationality

    @exception
    Scenario: The protection of a second State is open to her without fear
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And the State of the second nationality of Alma offers protection and no harm is feared there
      When the case is checked
      Then rc-1A2 is no_breach_shown
      And the exception "second-nationality" stands

    @exception
    Scenario: She fears the second State too
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And Alma fears harm in the State of the second nationality as well
      When the case is checked
      Then rc-1A2 is indicated
      And the exception "second-nationality" does not stand

  Rule: Limits of the Convention

    @exception
    Scenario: A State that kept the limit to events in Europe
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And a record shows that Italy limits the Refugee Convention to events in Europe, and what Alma fears comes from events elsewhere
      When the case is checked
      Then rc-1A2 is no_breach_shown
      And the exception "outside-the-convention" stands

  Rule: Nothing is known

    @unknown
    Scenario: Nobody says what she fears
      When the case is checked
      Then rc-1A2 is undetermined

  Rule: A stateless person and a State that is not bound

    @breach
    Scenario: A stateless person sent to the country of former habitual residence
      Given France removed Alma, a stateless person, to Kazakhstan on 31 May 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      When the case is checked
      Then France's breach of rc-1A2 is indicated

    @not_bound
    Scenario: Removal by a State that is bound neither by the Convention nor by the Protocol
      Given India removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then rc-1A2 does not apply because "India"
