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
