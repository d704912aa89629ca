Feature: No removal to a danger of torture (CAT art. 3)

  Rule: A family tie by itself is generally not enough; features of the person's own case are

    @breach @twin
    Scenario: The wife of a wanted man, with signs that the authorities there reach for her too
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is a close relative of a person sought by the authorities
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma
      And the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "relative-of-opponent"
      And cat-3 as it stands is a breach

    @unknown @twin
    Scenario: The same tie, and nobody speaks of anything else
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is a close relative of a person sought by the authorities
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      When the case is checked
      Then cat-3 is undetermined
      And cat-3 as it stands is no breach

    @compliance @twin
    Scenario: The same tie, and the file shows that nothing singles her out
      Given Sweden is about to remove Alma, a national of Egypt, to Egypt
      And the case is assessed on 17 November 2003
      And Alma is a close relative of a person sought by the authorities
      And Alma is not wanted, charged or convicted in Egypt
      And no past ill-treatment of Alma by agents of Egypt is claimed or supported by any material
      And people in the position of Alma were monitored in Egypt and no incident was confirmed at that time
      When the case is checked
      Then cat-3 is no_breach_shown

    @breach
    Scenario: The relative's politics are in the file, and he is to be pressed through her
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is the wife of Mukhtar
      And Mukhtar is or was a member or activist of an opposition party or movement
      And the applicant says that Italy acted against Alma to put pressure on a relative
      And Kazakhstan or its embassy pressed for the removal of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "more-than-the-family-link"

    @unknown @twin
    Scenario: A raid for the husband is the tie again, not a feature of her own
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is a close relative of a person sought by the authorities
      And Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the operation in which Alma was arrested was aimed at a relative or associate
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      When the case is checked
      Then cat-3 is undetermined
      And cat-3 as it stands is no breach

    @unknown
    Scenario: Three weak findings against her, and agents of her State flew her out
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is a close relative of a person sought by the authorities
      And Alma is not wanted, charged or convicted in Kazakhstan
      And no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material
      And Alma left Kazakhstan legally and on an own passport
      And agents of another State provided the aircraft or other transport for Alma
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then cat-3 is undetermined

  Rule: A general pattern is neither enough nor necessary

    @unknown @twin
    Scenario: Only a general pattern
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And reports describe widespread, systematic or massive human-rights abuse in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then cat-3 is undetermined
      And cat-3 as it stands is no breach

    @breach @twin
    Scenario: Several personal features on top of the pattern
      Given Switzerland is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 April 1994
      And reports describe widespread, systematic or massive human-rights abuse in Kazakhstan
      And Alma is or was a member or activist of an opposition party or movement
      And Alma deserted or evaded military service
      And the applicant says that Alma was arrested or detained in Kazakhstan before
      When the case is checked
      Then Switzerland's breach of cat-3 is indicated, resting on "combined-personal-features"

    @unknown @twin
    Scenario: The same number of features, and nothing shows that anybody there asks for her now
      Given Sweden is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 15 May 1998
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma supports a party or movement without holding office in it
      And Alma comes from a family known for political activity
      And Alma was arrested or detained in Kazakhstan before
      And nothing indicates present interest in Alma in Kazakhstan
      And no evidence was produced that Alma would be singled out
      When the case is checked
      Then cat-3 is undetermined
      And cat-3 as it stands is no breach

    @breach
    Scenario: No pattern, but a charge for a security offence and torture of such suspects
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And reports describe no serious human-rights abuse in Kazakhstan
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "sought-for-political-or-security-offence"

    @breach
    Scenario: Gender, origin and past detention together, in a State with such a pattern
      Given Sweden is about to remove Alma, a national of Peru, to Peru
      And the case is assessed on 14 May 2010
      And reports describe widespread, systematic or massive human-rights abuse in Peru
      And Alma belongs to an ethnic or national minority
      And Alma is a woman who would live alone without family protection
      And the applicant says that agents of Peru arrested or detained Alma in the past without ill-treatment
      When the case is checked
      Then Sweden's breach of cat-3 is indicated, resting on "combined-personal-features"

  Rule: Activity abroad counts where it makes the person stand out

    @breach @twin
    Scenario: A public role that can be observed
      Given Switzerland is about to remove Farid, a national of Iran, to Iran
      And the case is assessed on 23 May 2011
      And the applicant says that Farid was visible to the public abroad as a speaker, author, organiser or office-holder
      And the public activity of Farid could be observed by the authorities of Iran
      And reports record torture or ill-treatment in custody in Iran of persons in the position of Farid
      When the case is checked
      Then Switzerland's breach of cat-3 is indicated, resting on "activity-abroad"

    @unknown @twin
    Scenario: A member among others, whom nobody there has identified
      Given Switzerland is about to remove Tariku, a national of Ethiopia, to Ethiopia
      And the case is assessed on 26 May 2011
      And Tariku was a regular and increasingly active member of a movement abroad
      And the public activity of Tariku could be observed by the authorities of Ethiopia
      And reports record torture or ill-treatment in custody in Ethiopia of persons in the position of Tariku
      When the case is checked
      Then cat-3 is undetermined
      And cat-3 as it stands is no breach

  Rule: What others decided, and what happens after the destination

    @breach @twin
    Scenario: Recognised as a refugee elsewhere, where reports bear the danger out
      Given Azerbaijan removed Leyla, a national of Turkey, to Turkey on 13 October 2006
      And the applicant says that another State had recognised Leyla as a refugee before the measure
      And reports record torture or ill-treatment in custody in Turkey of persons in the position of Leyla
      And Leyla told the authorities of Azerbaijan in words of a fear of return
      When the case is checked
      Then Azerbaijan's breach of cat-3 is indicated, resting on "danger-accepted-at-home"

    @unknown @twin
    Scenario: The same recognition, withdrawn before the removal
      Given Azerbaijan removed Leyla, a national of Turkey, to Turkey on 13 October 2006
      And another State had recognised Leyla as a refugee before the measure
      And the refugee status of Leyla had been withdrawn before the measure
      And reports record torture or ill-treatment in custody in Turkey of persons in the position of Leyla
      And Leyla told the authorities of Azerbaijan in words of a fear of return
      When the case is checked
      Then cat-3 is undetermined

    @breach @twin
    Scenario: Sent on to a State where her own case points to torture
      Given Italy is about to remove Sara, a national of Eritrea, to Libya
      And the case is assessed on 1 March 2012
      And reports document onward returns from Libya of people like Sara
      And there is no asylum procedure in Libya
      And reports record torture or ill-treatment in custody in Libya of persons in the position of Sara
      And the applicant says that a warrant, summons, judgment or request names Sara
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "onward-removal"

    @unknown @twin
    Scenario: Sent on, with nothing but a general pattern there
      Given Italy is about to remove Sara, a national of Eritrea, to Libya
      And the case is assessed on 1 March 2012
      And reports document onward returns from Libya of people like Sara
      And there is no asylum procedure in Libya
      And reports describe widespread, systematic or massive human-rights abuse in Libya
      When the case is checked
      Then cat-3 is undetermined
      And cat-3 as it stands is no breach

  Rule: Past torture is neither enough nor necessary

    @breach @twin
    Scenario: Supported past torture and a present reason
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the applicant says that agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "tortured-before-and-still-of-interest"

    @unknown @twin
    Scenario: The same past torture and no present reason
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the applicant says that agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      When the case is checked
      Then cat-3 is undetermined

    @twin
    Scenario: Long ago, and the situation has changed
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And Alma is or was a member or activist of an opposition party or movement
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And 7 years passed between the last harm to Alma and the decision
      And the situation in Kazakhstan has improved since the feared events
      And nothing indicates present interest in Alma in Kazakhstan
      When the case is checked
      Then cat-3 is undetermined
      And cat-3 as it stands is no breach

  Rule: The danger must be one of torture with an official part

    @compliance @twin
    Scenario: A private group that the authorities fight
      Given Italy is about to remove Alma, a national of Peru, to Peru
      And the case is assessed on 27 August 2013
      And the harm feared by Alma would come from private persons or a group
      And the authorities of Peru fight the group
      When the case is checked
      Then cat-3 is no_breach_shown

    @breach @twin
    Scenario: The same group, tolerated by the authorities
      Given Italy is about to remove Alma, a national of Peru, to Peru
      And the case is assessed on 27 August 2013
      And the harm feared by Alma would come from private persons or a group
      And reports show that the authorities of Peru consent to or tolerate the acts of the group
      And members of the group of Alma are targeted as such in Peru
      And the applicant says that relatives of Alma were harmed in Peru
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "acquiescence"

    @breach @twin
    Scenario: Private violence that the law forbids and nobody prosecutes, after general comment No. 2
      Given Sweden is about to remove Alma, a national of Peru, to Peru
      And the case is assessed on 14 May 2010
      And the harm feared by Alma would come from private persons or a group
      And Alma fears sexual violence in Peru
      And a law against the harm feared exists in Peru and is not enforced
      And members of the group of Alma are targeted as such in Peru
      And the applicant says that relatives of Alma were harmed in Peru
      When the case is checked
      Then Sweden's breach of cat-3 is indicated, resting on "no-due-diligence"

    @unknown @twin
    Scenario: The same violence, before general comment No. 2
      Given Sweden is about to remove Alma, a national of Peru, to Peru
      And the case is assessed on 14 May 2005
      And the harm feared by Alma would come from private persons or a group
      And Alma fears sexual violence in Peru
      And a law against the harm feared exists in Peru and is not enforced
      And members of the group of Alma are targeted as such in Peru
      And relatives of Alma were harmed in Peru
      When the case is checked
      Then cat-3 is undetermined

    @compliance @twin
    Scenario: Harm from illness alone
      Given Switzerland is about to remove Kumar, a national of Peru, to Peru
      And the case is assessed on 1 March 2016
      And the harm feared by Kumar would come from illness, poverty or environment
      And agents of Peru beat, tortured, raped or similarly ill-treated Kumar in the past
      And without the present treatment the health of Kumar would decline seriously
      When the case is checked
      Then cat-3 is no_breach_shown

    @unknown @twin
    Scenario: A victim of torture who would lose rehabilitation, after general comment No. 4
      Given Switzerland is about to remove Kumar, a national of Peru, to Peru
      And the case is assessed on 1 May 2023
      And the harm feared by Kumar would come from illness, poverty or environment
      And agents of Peru beat, tortured, raped or similarly ill-treated Kumar in the past
      And without the present treatment the health of Kumar would decline seriously
      When the case is checked
      Then cat-3 is undetermined

    @unknown
    Scenario: That no harm was named refutes nothing
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And no harm feared by Alma is named
      When the case is checked
      Then cat-3 is undetermined

    @breach @twin
    Scenario: A group beyond control, after general comment No. 4
      Given Italy is about to remove Alma, a national of Peru, to Peru
      And the case is assessed on 1 March 2018
      And the harm feared by Alma would come from private persons or a group
      And the government of Peru has power in a part of the country only
      And members of the group of Alma are targeted as such in Peru
      And the applicant says that relatives of Alma were harmed in Peru
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "group-beyond-control"

    @compliance @twin
    Scenario: The same group beyond control, before general comment No. 4
      Given Italy is about to remove Alma, a national of Peru, to Peru
      And the case is assessed on 1 March 2016
      And the harm feared by Alma would come from private persons or a group
      And the government of Peru has power in a part of the country only
      And members of the group of Alma are targeted as such in Peru
      And the applicant says that relatives of Alma were harmed in Peru
      When the case is checked
      Then cat-3 is no_breach_shown

    @breach @twin
    Scenario: A faction with the powers of a government where there is none
      Given Australia is about to remove Alma, a national of Somalia, to Somalia
      And the case is assessed on 14 May 1999
      And the harm feared by Alma would come from a group that exercises power like a government
      And there is no functioning authority in Somalia
      And members of the group of Alma are targeted as such in Somalia
      And the applicant says that relatives of Alma were harmed in Somalia
      When the case is checked
      Then Australia's breach of cat-3 is indicated, resting on "power-like-a-government"

    @compliance
    Scenario: Ill-treatment short of torture
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And the treatment that Alma fears is described as humiliation, rough handling or inhuman conditions without severe pain inflicted on purpose
      When the case is checked
      Then cat-3 is no_breach_shown

  Rule: A removal carried out is judged on what was known or ought to have been known

    @dispute
    Scenario: The State says that it did not know
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then cat-3 is contested
      And cat-3 on the applicant's view is true
      And "risk_profile_known" is a hinge of cat-3

    @dispute
    Scenario: Signs in hand do not overcome the denial, but leave the point disputed
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And adverse reports on the destination or practice were public and easy for Italy to find
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      And the applicant denies that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then cat-3 is contested

    @breach @twin
    Scenario: The State says that it did not know, but others had written to it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And the applicant says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And others asked the authorities for protection on behalf of Alma
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then Italy's breach of cat-3 is indicated

    @compliance
    Scenario: Nothing was said, known or visible
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy did not know the political or risk profile of Alma
      And Alma told nobody of a fear of return
      And nothing indicated to the authorities that Alma might want protection
      When the case is checked
      Then cat-3 is no_breach_shown

    @unknown
    Scenario: Nobody says what the authorities knew
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then cat-3 is undetermined
      And the question "How did the authorities know of the person's political or risk profile?" is asked

  Rule: The person shows an arguable case; since December 2017 the burden turns where she cannot

    @dispute @twin
    Scenario: An even dispute on the charge, decided in 2013
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma has shown that documents on the claim cannot be obtained
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And Italy says that Alma is not wanted, charged or convicted in Kazakhstan
      When the case is checked
      Then cat-3 is contested
      And "wanted_or_convicted_destination" is a hinge of cat-3

    @breach @twin
    Scenario: The same dispute in 2018, and she cannot get documents
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 March 2018
      And Alma has shown that documents on the claim cannot be obtained
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And Italy says that Alma is not wanted, charged or convicted in Kazakhstan
      When the case is checked
      Then Italy's breach of cat-3 is indicated

    @unknown
    Scenario: A bare assertion needs better evidence
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the applicant merely asserts that Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then cat-3 is arguable

  Rule: Assurances count only if they remove the danger in fact

    @exception @twin
    Scenario: A specific promise followed up from the start
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative
      And an independent body with private access to Alma follows up the assurance
      When the case is checked
      Then cat-3 is no_breach_shown
      And the exception "reliable-assurances" stands

    @exception @breach @twin
    Scenario: The same promise, visited late
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative
      And visits to Alma to follow up the assurance began weeks later or were not private
      When the case is checked
      Then Italy's breach of cat-3 is indicated
      And the exception "reliable-assurances" does not stand

    @exception @breach @twin
    Scenario: Visits by diplomats where torture is routine
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative
      And diplomats follow up the assurance by regular visits to Alma
      When the case is checked
      Then Italy's breach of cat-3 is indicated
      And the exception "reliable-assurances" does not stand

    @exception @breach @twin
    Scenario: The same promise, by a State that broke such promises before
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative
      And an independent body with private access to Alma follows up the assurance
      And Kazakhstan did not keep earlier assurances
      When the case is checked
      Then Italy's breach of cat-3 is indicated
      And the exception "reliable-assurances" does not stand

  Rule: Nothing else excuses

    @breach
    Scenario: A threat to security is no exception
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy alleged that Alma is a threat to security
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then Italy's breach of cat-3 is indicated

    @breach @twin
    Scenario: Another part of the country is no answer
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And there is another area of Kazakhstan to which people return or where support exists
      And Alma can travel safely to another part of Kazakhstan
      And Alma would be let into another part of Kazakhstan
      And Alma could settle in another part of Kazakhstan
      When the case is checked
      Then Italy's breach of cat-3 is indicated

    @breach
    Scenario: That no application was filed is no answer
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no application for asylum or protection was lodged for Alma before removal
      And Alma did not express a wish to seek asylum or a fear of return
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy could read of the political or risk profile of Alma in public sources
      When the case is checked
      Then Italy's breach of cat-3 is indicated

    @exception @twin
    Scenario: Only an ordinary penalty is to be feared
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And the pain that Alma fears would come only from an ordinary penalty or detention that meets international standards
      When the case is checked
      Then cat-3 is no_breach_shown
      And the exception "only-lawful-sanctions" stands

    @exception @twin
    Scenario: An ordinary penalty, and torture in custody beside it
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And the applicant says that Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the pain that Alma fears would come only from an ordinary penalty or detention that meets international standards
      When the case is checked
      Then Italy's breach of cat-3 is indicated
      And the exception "only-lawful-sanctions" does not stand

  Rule: Who is bound, and for whom

    @not_bound
    Scenario: A State that joined later
      Given Oman removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      When the case is checked
      Then cat-3 does not apply because "not bound"

    @twin
    Scenario: Mother and daughter each have an outcome of their own
      Given Italy removed Alma and Alua, nationals of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alua is a child of 6 years, the child of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then cat-3 is indicated for Alma
      And cat-3 is undetermined for Alua

  Rule: The danger is accepted: is it one of torture, value by value

    @breach @twin
    Scenario Outline: What the authorities of the destination would do
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And <harm>
      And <by whom>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | harm                                                                           | by whom                                                                                | verdict      |
        | Alma fears torture or ill-treatment in Kazakhstan                              | the harm feared by Alma would come from the authorities of Kazakhstan                  | indicated    |
        | Alma fears sexual violence in Kazakhstan                                       | the harm feared by Alma would come from the authorities of Kazakhstan                  | indicated    |
        | Alma fears enforced disappearance in Kazakhstan                                | the harm feared by Alma would come from the authorities of Kazakhstan                  | indicated    |
        | Alma fears being killed in Kazakhstan                                          | the harm feared by Alma would come from the authorities of Kazakhstan                  | indicated    |
        | the treatment that Alma fears is described as severe pain inflicted on purpose | the harm feared by Alma would come from the authorities of Kazakhstan                  | indicated    |
        | Alma fears the death penalty in Kazakhstan                                     | the harm feared by Alma would come from the authorities of Kazakhstan                  | undetermined |
        | Alma fears torture or ill-treatment in Kazakhstan                              | the harm feared by Alma would come from a group that exercises power like a government | undetermined |
        | Alma fears torture or ill-treatment in Kazakhstan                              | the authorities of Kazakhstan fight the group                                          | undetermined |
        | the authorities of Kazakhstan fight the group                                  | the harm feared by Alma would come from the authorities of Kazakhstan                  | undetermined |

    @twin
    Scenario Outline: What other facts say of it
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And <what>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | what                                                                                                                             | verdict      |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                                             | indicated    |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                                 | undetermined |
        | the sanction that Alma faces is corporal or cruel                                                                                | indicated    |
        | executions in Kazakhstan are carried out by stoning                                                                              | indicated    |
        | executions in Kazakhstan are carried out by lethal injection                                                                     | undetermined |

    @twin
    Scenario Outline: Detention by authorities whose abuse is systematic, or is not so described
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And <reports>
      And <likely to be held>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | reports                                                                             | likely to be held                                                                              | verdict      |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | Alma is sought in Kazakhstan under a warrant, search notice or remand order                    | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | Alma is charged or indicted in Kazakhstan                                                      | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | a court in Kazakhstan convicted Alma in absentia                                               | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | a court in Kazakhstan convicted Alma after a trial in presence                                 | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment               | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | Alma was arrested or detained in Kazakhstan before                                             | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | the police or security forces of Kazakhstan took an interest in Alma before                    | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan             | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | Alma is not wanted, charged or convicted in Kazakhstan                                         | undetermined |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more | undetermined |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                  | undetermined |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan              | Alma is charged or indicted in Kazakhstan                                                      | undetermined |

    @dispute
    Scenario Outline: Her word against that of the State on the kind of harm: the tie goes against her
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And <beside it>
      And <her word>
      And <its word>
      When the case is checked
      Then cat-3 is contested

      Examples:
        | beside it                                                                              | her word                                                                                                             | its word                                                                                                                                                 |
        | Alma fears torture or ill-treatment in Kazakhstan                                      | the applicant says that the harm feared by Alma would come from the authorities of Kazakhstan                        | Italy says that the harm feared by Alma would come from private persons or a group                                                                       |
        | the harm feared by Alma would come from the authorities of Kazakhstan                  | the applicant says that the treatment that Alma fears is described as severe pain inflicted on purpose               | Italy says that the treatment that Alma fears is described as humiliation, rough handling or inhuman conditions without severe pain inflicted on purpose |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                 | the applicant says that the sanction that Alma faces is corporal or cruel                                            | Italy says that the pain that Alma fears would come only from an ordinary penalty or detention that meets international standards                        |
        | the harm feared by Alma would come from private persons or a group                     | the applicant says that reports show that the authorities of Kazakhstan consent to or tolerate the acts of the group | Italy says that no consent or toleration by the authorities of Kazakhstan of the acts of the group is reported                                           |
        | the harm feared by Alma would come from a group that exercises power like a government | the applicant says that there is no functioning authority in Kazakhstan                                              | Italy says that the authorities of Kazakhstan investigate and protect in practice against the harm feared                                                |

    @unknown
    Scenario: A kind of harm that is merely asserted
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And the applicant merely asserts that Alma fears torture or ill-treatment in Kazakhstan
      When the case is checked
      Then cat-3 is arguable

  Rule: Private persons and groups, value by value

    @twin
    Scenario Outline: Consent or toleration
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And <by whom>
      And <attitude>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | by whom                                                                                   | attitude                                                                                                      | verdict         |
        | the harm feared by Alma would come from private persons or a group                        | reports show that the authorities of Kazakhstan consent to or tolerate the acts of the group                  | indicated       |
        | the harm feared by Alma would come from a group that exercises power like a government    | reports show that the authorities of Kazakhstan consent to or tolerate the acts of the group                  | indicated       |
        | the harm feared by Alma would come from private persons or a group                        | no consent or toleration by the authorities of Kazakhstan of the acts of the group is reported                | no_breach_shown |
        | the harm feared by Alma would come from private persons or a group                        | the authorities of Kazakhstan fight the group                                                                 | no_breach_shown |
        | the harm feared by Alma would come from a group that exercises power like a government    | the authorities of Kazakhstan fight the group                                                                 | no_breach_shown |
        | the harm feared by Alma would come from the authorities of Kazakhstan                     | reports show that the authorities of Kazakhstan consent to or tolerate the acts of the group                  | undetermined    |
        | the harm feared by Alma would come from private persons or a group                        | the authorities of Kazakhstan investigate and protect in practice against the harm feared                     | no_breach_shown |
        | the harm feared by Alma would come from private persons or a group                        | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | no_breach_shown |
        | the harm feared by Alma would come from private persons or a group                        | the government of Kazakhstan has power in a part of the country only                                          | no_breach_shown |
        | the harm feared by Alma would come from private persons or a group                        | conflict or division has reduced the capacity of Kazakhstan to protect                                        | undetermined    |
        | the authorities of Kazakhstan investigate and protect in practice against the harm feared | reports show that the authorities of Kazakhstan consent to or tolerate the acts of the group                  | undetermined    |

    @breach @twin
    Scenario: A group that the authorities fight, where they themselves are feared
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And the authorities of Kazakhstan fight the group
      When the case is checked
      Then Italy's breach of cat-3 is indicated

    @breach @twin
    Scenario: Protection is claimed, and toleration is reported all the same
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from private persons or a group
      And the authorities of Kazakhstan investigate and protect in practice against the harm feared
      And reports show that the authorities of Kazakhstan consent to or tolerate the acts of the group
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "acquiescence"

    @breach @twin
    Scenario Outline: A law that is not enforced, since general comment No. 2
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Italy accepted that the harm feared by Alma was a danger
      And <by whom>
      And <harm>
      And <protection>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | day             | by whom                                                                                | harm                                                                                                            | protection                                                             | verdict      |
        | 23 January 2008 | the harm feared by Alma would come from private persons or a group                     | Alma fears sexual violence in Kazakhstan                                                                        | a law against the harm feared exists in Kazakhstan and is not enforced | undetermined |
        | 24 January 2008 | the harm feared by Alma would come from private persons or a group                     | Alma fears sexual violence in Kazakhstan                                                                        | a law against the harm feared exists in Kazakhstan and is not enforced | indicated    |
        | 14 May 2010     | the harm feared by Alma would come from a group that exercises power like a government | Alma fears sexual violence in Kazakhstan                                                                        | a law against the harm feared exists in Kazakhstan and is not enforced | indicated    |
        | 14 May 2010     | the harm feared by Alma would come from private persons or a group                     | Alma fears torture or ill-treatment in Kazakhstan                                                               | a law against the harm feared exists in Kazakhstan and is not enforced | indicated    |
        | 14 May 2010     | the harm feared by Alma would come from private persons or a group                     | Alma fears female genital mutilation in Kazakhstan                                                              | a law against the harm feared exists in Kazakhstan and is not enforced | indicated    |
        | 14 May 2010     | the harm feared by Alma would come from private persons or a group                     | Alma fears being killed in Kazakhstan                                                                           | a law against the harm feared exists in Kazakhstan and is not enforced | indicated    |
        | 14 May 2010     | the harm feared by Alma would come from private persons or a group                     | Alma fears enforced disappearance in Kazakhstan                                                                 | a law against the harm feared exists in Kazakhstan and is not enforced | indicated    |
        | 14 May 2010     | the harm feared by Alma would come from private persons or a group                     | the treatment that Alma fears is described as severe pain inflicted on purpose                                  | a law against the harm feared exists in Kazakhstan and is not enforced | indicated    |
        | 14 May 2010     | the harm feared by Alma would come from private persons or a group                     | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced | indicated    |
        | 14 May 2010     | the harm feared by Alma would come from private persons or a group                     | Alma fears the death penalty in Kazakhstan                                                                      | a law against the harm feared exists in Kazakhstan and is not enforced | undetermined |
        | 14 May 2010     | the harm feared by Alma would come from private persons or a group                     | Alma or close family received threats, and no more, from non-State actors in Kazakhstan                         | a law against the harm feared exists in Kazakhstan and is not enforced | undetermined |
        | 14 May 2010     | the harm feared by Alma would come from the authorities of Kazakhstan                  | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced | undetermined |
        | 14 May 2010     | the harm feared by Alma would come from private persons or a group                     | Alma fears sexual violence in Kazakhstan                                                                        | conflict or division has reduced the capacity of Kazakhstan to protect | undetermined |
        | 14 May 2010     | Alma told the authorities of Italy in words of a fear of return                        | Alma fears sexual violence in Kazakhstan                                                                        | a law against the harm feared exists in Kazakhstan and is not enforced | undetermined |

    @twin
    Scenario Outline: No toleration is reported, and the law is or is not enforced
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from private persons or a group
      And Alma fears sexual violence in Kazakhstan
      And no consent or toleration by the authorities of Kazakhstan of the acts of the group is reported
      And <protection>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | day             | protection                                                                                | verdict         |
        | 23 January 2008 | a law against the harm feared exists in Kazakhstan and is not enforced                    | no_breach_shown |
        | 24 January 2008 | a law against the harm feared exists in Kazakhstan and is not enforced                    | indicated       |
        | 24 January 2008 | the authorities of Kazakhstan investigate and protect in practice against the harm feared | no_breach_shown |
        | 24 January 2008 | conflict or division has reduced the capacity of Kazakhstan to protect                    | no_breach_shown |

    @dispute
    Scenario Outline: Her word against that of the State on whether violence is prosecuted
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 14 May 2010
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from private persons or a group
      And <harm>
      And <her word>
      And <its word>
      When the case is checked
      Then cat-3 is contested

      Examples:
        | harm                                                                   | her word                                                                                               | its word                                                                                                                                                 |
        | Alma fears sexual violence in Kazakhstan                               | the applicant says that a law against the harm feared exists in Kazakhstan and is not enforced         | Italy says that the authorities of Kazakhstan investigate and protect in practice against the harm feared                                                |
        | a law against the harm feared exists in Kazakhstan and is not enforced | the applicant says that the treatment that Alma fears is described as severe pain inflicted on purpose | Italy says that the treatment that Alma fears is described as humiliation, rough handling or inhuman conditions without severe pain inflicted on purpose |

    @breach @twin
    Scenario Outline: A group beyond control, since general comment No. 4
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Italy accepted that the harm feared by Alma was a danger
      And <by whom>
      And no consent or toleration by the authorities of Kazakhstan of the acts of the group is reported
      And <protection>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | day             | by whom                                                                                | protection                                                                                | verdict         |
        | 5 December 2017 | the harm feared by Alma would come from private persons or a group                     | conflict or division has reduced the capacity of Kazakhstan to protect                    | no_breach_shown |
        | 6 December 2017 | the harm feared by Alma would come from private persons or a group                     | conflict or division has reduced the capacity of Kazakhstan to protect                    | indicated       |
        | 1 March 2018    | the harm feared by Alma would come from private persons or a group                     | the government of Kazakhstan has power in a part of the country only                      | indicated       |
        | 1 March 2018    | the harm feared by Alma would come from private persons or a group                     | a law against the harm feared exists in Kazakhstan and is not enforced                    | indicated       |
        | 1 March 2018    | the harm feared by Alma would come from private persons or a group                     | there is no functioning authority in Kazakhstan                                           | indicated       |
        | 1 March 2018    | the harm feared by Alma would come from a group that exercises power like a government | conflict or division has reduced the capacity of Kazakhstan to protect                    | indicated       |
        | 1 March 2018    | the harm feared by Alma would come from private persons or a group                     | the authorities of Kazakhstan investigate and protect in practice against the harm feared | no_breach_shown |
        | 1 March 2018    | the harm feared by Alma would come from private persons or a group                     | Alma told the authorities of Italy in words of a fear of return                           | no_breach_shown |
        | 1 March 2018    | the harm feared by Alma would come from the authorities of Kazakhstan                  | conflict or division has reduced the capacity of Kazakhstan to protect                    | undetermined    |
        | 1 March 2018    | Alma told the authorities of Italy in words of a fear of return                        | conflict or division has reduced the capacity of Kazakhstan to protect                    | undetermined    |

    @unknown
    Scenario: A group beyond control, and nothing said of its protection or of toleration
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 March 2018
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from private persons or a group
      When the case is checked
      Then cat-3 is undetermined

    @dispute
    Scenario: Her word against that of the State on whether the group is under control
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 March 2018
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from private persons or a group
      And the applicant says that conflict or division has reduced the capacity of Kazakhstan to protect
      And Italy says that the authorities of Kazakhstan investigate and protect in practice against the harm feared
      When the case is checked
      Then cat-3 is contested

    @twin
    Scenario Outline: Power like that of a government, and what else there is
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And <by whom>
      And <authority>
      And <elsewhere>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | by whom                                                                                | authority                                                                                 | elsewhere                                                                                      | verdict         |
        | the harm feared by Alma would come from a group that exercises power like a government | there is no functioning authority in Kazakhstan                                           | no consent or toleration by the authorities of Kazakhstan of the acts of the group is reported | indicated       |
        | the harm feared by Alma would come from a group that exercises power like a government | the government of Kazakhstan has power in a part of the country only                      | there is another area of Kazakhstan in which Alma has no ties or protection                    | indicated       |
        | the harm feared by Alma would come from a group that exercises power like a government | the government of Kazakhstan has power in a part of the country only                      | the feared authority or group can reach Alma anywhere in Kazakhstan                            | indicated       |
        | the harm feared by Alma would come from a group that exercises power like a government | the government of Kazakhstan has power in a part of the country only                      | there is another area of Kazakhstan to which people return or where support exists             | no_breach_shown |
        | the harm feared by Alma would come from a group that exercises power like a government | the government of Kazakhstan has power in a part of the country only                      | no consent or toleration by the authorities of Kazakhstan of the acts of the group is reported | no_breach_shown |
        | the harm feared by Alma would come from private persons or a group                     | the government of Kazakhstan has power in a part of the country only                      | the feared authority or group can reach Alma anywhere in Kazakhstan                            | no_breach_shown |
        | the harm feared by Alma would come from a group that exercises power like a government | the authorities of Kazakhstan fight the group                                             | the feared authority or group can reach Alma anywhere in Kazakhstan                            | no_breach_shown |
        | the harm feared by Alma would come from a group that exercises power like a government | the authorities of Kazakhstan investigate and protect in practice against the harm feared | the feared authority or group can reach Alma anywhere in Kazakhstan                            | no_breach_shown |
        | the harm feared by Alma would come from a group that exercises power like a government | conflict or division has reduced the capacity of Kazakhstan to protect                    | the feared authority or group can reach Alma anywhere in Kazakhstan                            | undetermined    |
        | the harm feared by Alma would come from private persons or a group                     | there is no functioning authority in Kazakhstan                                           | the feared authority or group can reach Alma anywhere in Kazakhstan                            | undetermined    |
        | the harm feared by Alma would come from the authorities of Kazakhstan                  | there is no functioning authority in Kazakhstan                                           | the feared authority or group can reach Alma anywhere in Kazakhstan                            | undetermined    |
        | the harm feared by Alma would come from the authorities of Kazakhstan                  | the government of Kazakhstan has power in a part of the country only                      | the feared authority or group can reach Alma anywhere in Kazakhstan                            | undetermined    |

    @dispute
    Scenario Outline: Her word against that of the State on the reach of such a group
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from a group that exercises power like a government
      And the government of Kazakhstan has power in a part of the country only
      And <her word>
      And <its word>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | her word                                                                                    | its word                                                                                           | verdict   |
        | the applicant says that the feared authority or group can reach Alma anywhere in Kazakhstan | Italy says that there is another area of Kazakhstan to which people return or where support exists | contested |

  Rule: Less than torture, value by value

    @compliance @twin
    Scenario Outline: What is described
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <treatment>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | treatment                                                                                                                                | verdict         |
        | the treatment that Alma fears is described as severe pain inflicted on purpose                                                           | indicated       |
        | the treatment that Alma fears is described as humiliation, rough handling or inhuman conditions without severe pain inflicted on purpose | no_breach_shown |
        | the treatment that Alma fears is described as questioning, insults or a fine                                                             | no_breach_shown |
        | the treatment that Alma fears is not described                                                                                           | undetermined    |
        | Alma fears an unfair trial in Kazakhstan, and nothing else                                                                               | no_breach_shown |
        | Alma fears long detention without review in Kazakhstan, and nothing else                                                                 | no_breach_shown |
        | Alma fears bad detention or reception conditions in Kazakhstan, and nothing else                                                         | no_breach_shown |
        | Alma fears extreme poverty or homelessness in Kazakhstan, and nothing else                                                               | no_breach_shown |
        | Alma fears a lack of medical care in Kazakhstan, and nothing else                                                                        | no_breach_shown |
        | Alma fears the effects of climate or environment in Kazakhstan, and nothing else                                                         | no_breach_shown |
        | Alma fears life imprisonment in Kazakhstan, and nothing else                                                                             | no_breach_shown |
        | Alma fears torture or ill-treatment in Kazakhstan, and nothing else                                                                      | indicated       |

    @twin
    Scenario Outline: Little is described, and reports speak of torture of those who are sought
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And the treatment that Alma fears is described as questioning, insults or a fine
      And <practice>
      And <sought>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | practice                                                                                                                         | sought                                                                      | verdict         |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated       |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | Alma is charged or indicted in Kazakhstan                                   | indicated       |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | a court in Kazakhstan convicted Alma in absentia                            | indicated       |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | a court in Kazakhstan convicted Alma after a trial in presence              | indicated       |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | Alma is charged or indicted in Kazakhstan                                   | indicated       |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma is charged or indicted in Kazakhstan                                   | no_breach_shown |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | Alma is not wanted, charged or convicted in Kazakhstan                      | no_breach_shown |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | reports describe serious or recurrent human-rights abuse in Kazakhstan      | no_breach_shown |

    @twin
    Scenario Outline: Illness, and a victim of torture who would lose the care
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And the harm feared by Alma would come from illness, poverty or environment
      And <before>
      And <care>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | day             | before                                                                               | care                                                                                 | verdict         |
        | 5 December 2017 | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | without the present treatment the health of Alma would decline seriously             | no_breach_shown |
        | 6 December 2017 | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | without the present treatment the health of Alma would decline seriously             | undetermined    |
        | 6 December 2017 | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | without the present treatment Alma would die within weeks or months                  | undetermined    |
        | 6 December 2017 | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | without the present treatment Alma would die within a few years                      | undetermined    |
        | 6 December 2017 | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | undetermined    |
        | 6 December 2017 | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the medicine that Alma needs is available in Kazakhstan while follow-up is uncertain | undetermined    |
        | 6 December 2017 | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | without the present treatment Alma might have a relapse                              | no_breach_shown |
        | 6 December 2017 | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the medical treatment that Alma needs is available in Kazakhstan on normal terms     | no_breach_shown |
        | 6 December 2017 | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment     | without the present treatment the health of Alma would decline seriously             | no_breach_shown |
        | 6 December 2017 | reports describe serious or recurrent human-rights abuse in Kazakhstan               | without the present treatment the health of Alma would decline seriously             | no_breach_shown |

  Rule: Scope, knowledge, burden and exceptions, value by value

    @twin
    Scenario Outline: The state of the removal
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And <status>
      And Italy accepted that the harm feared by Alma was a danger
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | status                                                                                                        | verdict        |
        | the removal of Alma to Kazakhstan is suspended for the time being                                             | indicated      |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated      |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order                                      | indicated      |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given                    | not_applicable |
        | no removal of Alma to Kazakhstan was ordered                                                                  | not_applicable |

    @twin
    Scenario Outline: What became known only after the handover does not count
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan, which became known to Italy on <day>
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | day         | verdict      |
        | 30 May 2013 | indicated    |
        | 2 June 2013 | undetermined |

    @dispute @twin
    Scenario Outline: Word against word on the charge, where the evidence is out of her reach
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And <reach>
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And Italy says that Alma is not wanted, charged or convicted in Kazakhstan
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | day             | reach                                                         | verdict   |
        | 5 December 2017 | Alma has shown that documents on the claim cannot be obtained | contested |
        | 6 December 2017 | Alma has shown that documents on the claim cannot be obtained | indicated |
        | 6 December 2017 | Alma could obtain documents on the claim                      | contested |

    @dispute @twin
    Scenario Outline: Word against word on the charge, and she is held by the State that removes her
      Given Italy detained Alma, a national of Kazakhstan, on 1 February 2018
      And Italy is about to remove Alma to Kazakhstan
      And the case is assessed on 1 March 2018
      And <held>
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And Italy says that Alma is not wanted, charged or convicted in Kazakhstan
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | held                                                          | verdict   |
        | Italy kept Alma in a place that Alma could not freely leave   | indicated |
        | Italy did not keep Alma in any place against the will of Alma | contested |

    @dispute @twin
    Scenario Outline: Word against word on the charge, and what became of her after the handover
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 1 February 2018
      And the case is assessed on 1 March 2018
      And Alma told the authorities of Italy in words of a fear of return
      And <after>
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And Italy says that Alma is not wanted, charged or convicted in Kazakhstan
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | after                                                    | verdict   |
        | Alma was held in secret or without contact after removal | indicated |
        | Alma was detained on arrival in Kazakhstan               | contested |

    @exception @twin
    Scenario Outline: The sanction that is feared
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <sanction>
      And <practice>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | sanction                                                                                                          | practice                                                                                                                         | verdict         |
        | the pain that Alma fears would come only from an ordinary penalty or detention that meets international standards | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | no_breach_shown |
        | the pain that Alma fears would come only from an ordinary penalty or detention that meets international standards | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated       |
        | the pain that Alma fears would come only from an ordinary penalty or detention that meets international standards | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated       |
        | the sanction that Alma faces is corporal or cruel                                                                 | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | indicated       |
        | the sanction that Alma faces has no basis in law or punishes the exercise of a freedom                            | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | indicated       |

    @exception @twin
    Scenario Outline: Left of free choice, or only in form
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the case is assessed on 27 August 2013
      And <status>
      And Italy accepted that the harm feared by Alma was a danger
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <choice>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | status                                                                   | choice                                               | verdict         |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma chose freely and with full information to leave | no_breach_shown |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma agreed to leave under pressure                  | indicated       |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma did not agree to leave                          | indicated       |
        | Alma has been removed, transferred or surrendered to Kazakhstan          | Alma chose freely and with full information to leave | indicated       |

    @exception @twin
    Scenario Outline: Where it happened, and who held her
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <place>
      And <power>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | place                                                                             | power                                                                                 | verdict         |
        | Alma was in another State where agents of Italy were present without holding Alma | agents of Italy did not have Alma in their physical power                             | no_breach_shown |
        | Alma was in another State where agents of Italy were present without holding Alma | agents of Italy had Alma in their physical power                                      | indicated       |
        | Alma was on the territory of Italy when it acted                                  | agents of Italy did not have Alma in their physical power                             | indicated       |
        | Alma was held by agents of Italy in another State                                 | agents of Italy did not have Alma in their physical power                             | indicated       |
        | Alma was in another State where agents of Italy were present without holding Alma | adverse reports on the destination or practice were public and easy for Italy to find | indicated       |
        | agents of Italy did not have Alma in their physical power                         | adverse reports on the destination or practice were public and easy for Italy to find | indicated       |
