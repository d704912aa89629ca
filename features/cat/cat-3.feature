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
        | reports describe serious or recurrent human-rights abuse in Kazakhstan              | Alma is charged or indicted in Kazakhstan                                                      | indicated    |

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

    @breach @dispute
    Scenario: She says tortured, the State says only held: on both accounts she was held
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And reports describe widespread, systematic or massive human-rights abuse in Kazakhstan
      And the applicant says that agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Italy says that agents of Kazakhstan arrested or detained Alma in the past without ill-treatment
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "detention-amid-abuse"

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

    @twin
    Scenario Outline: A group beyond control, and nothing said of toleration
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from private persons or a group
      And <protection>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | day             | protection                                                             | verdict      |
        | 5 December 2017 | conflict or division has reduced the capacity of Kazakhstan to protect | undetermined |
        | 6 December 2017 | conflict or division has reduced the capacity of Kazakhstan to protect | indicated    |
        | 6 December 2017 | Alma told the authorities of Italy in words of a fear of return        | undetermined |

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

    @dispute
    Scenario: Her word against that of the State on the authority there
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from a group that exercises power like a government
      And the feared authority or group can reach Alma anywhere in Kazakhstan
      And the applicant says that the government of Kazakhstan has power in a part of the country only
      And Italy says that the authorities of Kazakhstan investigate and protect in practice against the harm feared
      When the case is checked
      Then cat-3 is contested

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
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | status                                                                                                        | verdict        |
        | the removal of Alma to Kazakhstan is suspended for the time being                                             | indicated      |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated      |
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

  Rule: What the authorities knew, value by value

    @twin
    Scenario Outline: One source of knowledge
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <what>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | what                                                                                                                       | verdict      |
        | the authorities of Italy were told of the political or risk profile of Alma                                                | indicated    |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files                      | indicated    |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources                             | indicated    |
        | Alma told the authorities of Italy in words of a fear of return                                                            | indicated    |
        | Alma expressed a wish to seek asylum or a fear of return                                                                   | indicated    |
        | the wish of Alma for asylum was registered and passed to the competent authority                                           | indicated    |
        | an application for asylum or protection was lodged for Alma before removal                                                 | indicated    |
        | the asylum procedure of Alma in Italy is pending                                                                           | indicated    |
        | Italy granted asylum or protection to Alma                                                                                 | indicated    |
        | Italy rejected the asylum claim of Alma on the merits                                                                      | indicated    |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days                                        | indicated    |
        | Italy did not examine the asylum claim of Alma because it was late                                                         | indicated    |
        | Italy did not examine the asylum claim of Alma because of a safe third country                                             | indicated    |
        | Italy did not examine the asylum claim of Alma because another State was responsible                                       | indicated    |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma                                          | indicated    |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma                                       | indicated    |
        | Italy examined the harm feared by Alma again after a first decision was annulled                                           | indicated    |
        | Italy examined one ground of the harm feared by Alma and not another                                                       | indicated    |
        | Italy looked at general reports on the harm feared by Alma and not at the personal account                                 | indicated    |
        | Italy had recognised Alma as a refugee or protected person before the measure                                              | indicated    |
        | an international body indicated a stay in the case of Alma and it was followed                                             | indicated    |
        | an international body indicated a stay in the case of Alma and the measure took place or continued                         | indicated    |
        | Kazakhstan only received a message, tacitly accepted or wrote a standard letter without a promise on the treatment of Alma | indicated    |
        | Kazakhstan referred Italy to its law, to treaties or to existing agreements as an assurance for Alma                       | indicated    |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                                      | indicated    |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | indicated    |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma                       | indicated    |
        | the measure of Italy is the extradition or surrender of Alma on request                                                    | indicated    |
        | the other State sent Italy a request for the extradition of Alma                                                           | indicated    |
        | Alma told others, and not the authorities of Italy, of a fear of return                                                    | undetermined |
        | Alma did not express a wish to seek asylum or a fear of return                                                             | undetermined |
        | the wish of Alma for asylum was not registered or not passed to the competent authority                                    | undetermined |
        | no application for asylum or protection was lodged for Alma before removal                                                 | undetermined |
        | there was no asylum procedure for Alma in Italy                                                                            | undetermined |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look                                  | undetermined |
        | the harm feared by Alma was not examined by Italy in any way                                                               | undetermined |
        | another State had recognised Alma as a refugee before the measure                                                          | undetermined |
        | nobody had recognised Alma as a refugee or protected person                                                                | undetermined |
        | nobody asked an international body in time for a stay in the case of Alma                                                  | undetermined |
        | an international body was asked for a stay in the case of Alma and did not indicate one                                    | undetermined |
        | Italy did not ask Kazakhstan for any assurance about Alma                                                                  | undetermined |
        | the measure of Italy is an order to expel, deport or remove Alma                                                           | undetermined |
        | an Interpol notice was the channel of a request about Alma                                                                 | undetermined |

    @twin
    Scenario Outline: Two signs in the hands of the authorities
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <one>
      And <another>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | one                                                                                   | another                                                                                         | verdict      |
        | adverse reports on the destination or practice were public and easy for Italy to find | the operation in which Alma was arrested was aimed at a relative or associate                   | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | Kazakhstan or its embassy pressed for the removal of Alma                                       | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | Kazakhstan or its embassy showed a clear interest in the removal of Alma                        | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | agents of another State took part in the seizure, transfer or custody of Alma                   | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | agents of another State provided the aircraft or other transport for Alma                       | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | what Alma said indicated to the authorities that protection might be wanted                     | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | injuries or distress of Alma indicated to the authorities that protection might be wanted       | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | documents, files or media reports indicated to the authorities that Alma might want protection  | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | others asked the authorities for protection on behalf of Alma                                   | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | the other State asked Italy to arrest or detain Alma                                            | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | the other State asked Italy to deport Alma                                                      | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | the other State asked Italy only for the arrest of a relative or associate of Alma              | indicated    |
        | Kazakhstan or its embassy pressed for the removal of Alma                             | adverse reports on the destination or practice had been sent to Italy itself                    | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find | the operation in which Alma was arrested had Alma as its target                                 | undetermined |
        | adverse reports on the destination or practice were public and easy for Italy to find | Kazakhstan or its embassy showed no particular interest in the removal of Alma                  | undetermined |
        | adverse reports on the destination or practice were public and easy for Italy to find | agents of another State were present at the transfer of Alma without acting                     | undetermined |
        | adverse reports on the destination or practice were public and easy for Italy to find | the country of origin of Alma indicated to the authorities that protection might be wanted      | undetermined |
        | adverse reports on the destination or practice were public and easy for Italy to find | the other State asked Italy to find or identify Alma                                            | undetermined |
        | Kazakhstan or its embassy pressed for the removal of Alma                             | there were no adverse reports on the destination or practice that Italy could have known        | undetermined |

    @twin
    Scenario Outline: The State says that it was not told, where only signs speak of knowledge
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy pressed for the removal of Alma
      And agents of another State provided the aircraft or other transport for Alma
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      And <told>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | told                                                                                           | verdict   |
        | what Alma said indicated to the authorities that protection might be wanted                    | indicated |
        | others asked the authorities for protection on behalf of Alma                                  | indicated |
        | adverse reports on the destination or practice had been sent to Italy itself                   | indicated |
        | Alma told the authorities of Italy in words of a fear of return                                | indicated |
        | the country of origin of Alma indicated to the authorities that protection might be wanted     | contested |
        | adverse reports on the destination or practice were public and easy for Italy to find          | contested |
        | documents, files or media reports indicated to the authorities that Alma might want protection | contested |

    @dispute
    Scenario: The State says that it was told nothing, and signs are all there is
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy pressed for the removal of Alma
      And agents of another State provided the aircraft or other transport for Alma
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then cat-3 is contested

    @breach
    Scenario: The profile could be read in public sources, and signs besides
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy pressed for the removal of Alma
      And agents of another State provided the aircraft or other transport for Alma
      And the authorities of Italy could read of the political or risk profile of Alma in public sources
      When the case is checked
      Then Italy's breach of cat-3 is indicated

    @compliance @twin
    Scenario Outline: Nothing was said, known or visible, or one of the three is open
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <known>
      And <said>
      And <visible>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | known                                                                                    | said                                                                                     | visible                                                                                  | verdict         |
        | the authorities of Italy did not know the political or risk profile of Alma              | Alma told nobody of a fear of return                                                     | nothing indicated to the authorities that Alma might want protection                     | no_breach_shown |
        | the authorities of Italy did not know the political or risk profile of Alma              | Alma told others, and not the authorities of Italy, of a fear of return                  | nothing indicated to the authorities that Alma might want protection                     | no_breach_shown |
        | there were no adverse reports on the destination or practice that Italy could have known | Alma told nobody of a fear of return                                                     | nothing indicated to the authorities that Alma might want protection                     | undetermined    |
        | the authorities of Italy did not know the political or risk profile of Alma              | there were no adverse reports on the destination or practice that Italy could have known | nothing indicated to the authorities that Alma might want protection                     | undetermined    |
        | the authorities of Italy did not know the political or risk profile of Alma              | Alma told nobody of a fear of return                                                     | there were no adverse reports on the destination or practice that Italy could have known | undetermined    |
        | the authorities of Italy did not know the political or risk profile of Alma              | Alma told nobody of a fear of return                                                     | what Alma said indicated to the authorities that protection might be wanted              | undetermined    |
        | the authorities of Italy were told of the political or risk profile of Alma              | Alma told nobody of a fear of return                                                     | nothing indicated to the authorities that Alma might want protection                     | indicated       |
        | the authorities of Italy did not know the political or risk profile of Alma              | Alma told the authorities of Italy in words of a fear of return                          | nothing indicated to the authorities that Alma might want protection                     | indicated       |

    @dispute
    Scenario: Her word against that of the State on what its authorities knew
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma told nobody of a fear of return
      And nothing indicated to the authorities that Alma might want protection
      And the applicant says that the authorities of Italy were told of the political or risk profile of Alma
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then cat-3 is contested

  Rule: Assurances, value by value

    @exception @twin
    Scenario Outline: Who promised what, and who follows it up
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <promise>
      And <by whom>
      And <follow-up>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | promise                                                                                                                    | by whom                                                                                               | follow-up                                                                       | verdict         |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance        | no_breach_shown |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma                       | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance        | no_breach_shown |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | the assurance of Kazakhstan was approved at the level of head of State or government                  | an independent body with private access to Alma follows up the assurance        | no_breach_shown |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | diplomats follow up the assurance by regular visits to Alma                     | no_breach_shown |
        | Italy did not ask Kazakhstan for any assurance about Alma                                                                  | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance        | indicated       |
        | Kazakhstan gave no assurance about Alma, asked for or not                                                                  | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance        | indicated       |
        | Kazakhstan only received a message, tacitly accepted or wrote a standard letter without a promise on the treatment of Alma | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance        | indicated       |
        | Kazakhstan referred Italy to its law, to treaties or to existing agreements as an assurance for Alma                       | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance        | indicated       |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                                      | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance        | indicated       |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | the assurance of Kazakhstan was given by the prosecutor general or the supreme court                  | an independent body with private access to Alma follows up the assurance        | indicated       |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | the assurance of Kazakhstan was given by a local prosecutor or official                               | an independent body with private access to Alma follows up the assurance        | indicated       |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | no follow-up of the assurance was arranged                                      | indicated       |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | visits or contacts to follow up the assurance were offered and not yet used     | indicated       |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | visits to Alma to follow up the assurance began weeks later or were not private | indicated       |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | the access of observers to prisons in Kazakhstan is restricted                  | indicated       |

    @exception @twin
    Scenario Outline: The record of the State that promises
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And <practice>
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative
      And <follow-up>
      And <record>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | practice                                                                                                          | follow-up                                                                | record                                                                                         | verdict         |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | an independent body with private access to Alma follows up the assurance | Kazakhstan has a long record of democracy, rule of law and kept promises                       | no_breach_shown |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | an independent body with private access to Alma follows up the assurance | strong relations give both Kazakhstan and Italy an interest in keeping the assurance           | no_breach_shown |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | an independent body with private access to Alma follows up the assurance | no record of Kazakhstan with such promises is known                                            | no_breach_shown |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | an independent body with private access to Alma follows up the assurance | Kazakhstan did not keep earlier assurances                                                     | indicated       |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | an independent body with private access to Alma follows up the assurance | the government of Kazakhstan promised while reports show forces that it does not fully control | indicated       |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | an independent body with private access to Alma follows up the assurance | no record of Kazakhstan with such promises is known                                            | no_breach_shown |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | diplomats follow up the assurance by regular visits to Alma              | no record of Kazakhstan with such promises is known                                            | no_breach_shown |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | diplomats follow up the assurance by regular visits to Alma              | no record of Kazakhstan with such promises is known                                            | indicated       |

  Rule: Sought for a political or security offence, value by value

    @breach
    Scenario Outline: What makes it so
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <sought>
      And <offence>
      And <custody>
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "sought-for-political-or-security-offence"

      Examples:
        | sought                                                                      | offence                                                                                       | custody                                                                                                           |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | a court in Kazakhstan convicted Alma in absentia                            | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | a court in Kazakhstan convicted Alma after a trial in presence              | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | the charge against Alma in Kazakhstan concerns a moral or religious offence                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | the charge against Alma in Kazakhstan is fabricated or a pretext                              | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | Alma is or was a founder, leader or spokesperson of a party or movement                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | Alma is or was a member or activist of an opposition party or movement                        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | Alma works or worked as a journalist, publicist, blogger or writer                            | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | Alma defends the rights of others or represents opponents in court                            | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | the membership of Alma in an armed group is admitted or documented                            | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | the authorities of at least one State suspect Alma of links with an armed group               | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | Alma is a member abroad of a movement in armed conflict with Kazakhstan                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | a special or State security court tried or would try Alma in Kazakhstan                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | a military court or commission tried or would try Alma in Kazakhstan                          | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | Alma was convicted in Kazakhstan of a security or terrorism offence                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | Alma has been publicly identified as a member of an armed group                               | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                   | the charge against Alma in Kazakhstan concerns a political or security offence                | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma |

    @twin
    Scenario Outline: What does not
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <sought>
      And <offence>
      And <custody>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | sought                                                 | offence                                                                                             | custody                                                                                                                          |
        | Alma is not wanted, charged or convicted in Kazakhstan | the charge against Alma in Kazakhstan concerns a political or security offence                      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is charged or indicted in Kazakhstan              | the charge against Alma in Kazakhstan concerns an ordinary offence                                  | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is charged or indicted in Kazakhstan              | an ordinary court tried or would try Alma in Kazakhstan                                             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is charged or indicted in Kazakhstan              | Alma is or was a member of a political party whose opposition character is not stated               | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is charged or indicted in Kazakhstan              | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is charged or indicted in Kazakhstan              | the charge against Alma in Kazakhstan concerns a political or security offence                      | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | Alma is charged or indicted in Kazakhstan              | the charge against Alma in Kazakhstan concerns a political or security offence                      | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | Alma is charged or indicted in Kazakhstan              | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |

  Rule: Past torture with a present reason, value by value

    @breach
    Scenario Outline: The support, the reason and the reports
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <before>
      And <support>
      And <reason>
      And <reports>
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "tortured-before-and-still-of-interest"

      Examples:
        | before                                                                               | support                                                                                                       | reason                                                                                                     | reports                                                                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes psychological symptoms of Alma only                                                | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | witnesses or documents produced by Alma support the account                                                   | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the domestic authority accepted the account of Alma as credible                                               | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | only UNHCR accepted the account of Alma, which Italy did not examine or accept                                | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the domestic authority accepted the account of Alma in part                                                   | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | Alma is charged or indicted in Kazakhstan                                                                  | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | a court in Kazakhstan convicted Alma in absentia                                                           | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | a court in Kazakhstan convicted Alma after a trial in presence                                             | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | Alma is or was a founder, leader or spokesperson of a party or movement                                    | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | Alma is or was a member or activist of an opposition party or movement                                     | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | Alma works or worked as a journalist, publicist, blogger or writer                                         | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | Alma defends the rights of others or represents opponents in court                                         | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | the authorities of at least one State suspect Alma of terrorism or have brought such a charge              | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | the authorities of at least one State suspect Alma of links with an armed group                            | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | Alma deserted or evaded military service                                                                   | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | a real or imputed political affiliation is relied on as drawing attention to Alma in Kazakhstan            | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | the police or security forces of Kazakhstan took an interest in Alma before                                | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan                         | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | a suspect or witness named Alma under questioning                                                          | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | Alma was politically or religiously active abroad                                                          | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | both relatives and associates of Alma were harmed in Kazakhstan                                            | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | relatives of Alma were harmed in Kazakhstan                                                                | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | associates or co-accused of Alma were harmed in Kazakhstan                                                 | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               |

    @twin
    Scenario Outline: One of them is missing
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <before>
      And <support>
      And <reason>
      And <reports>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | before                                                                                    | support                                                                                   | reason                                                                                                     | reports                                                                                                                          |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment          | a medical report describes marks or symptoms of Alma that are consistent with the account | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | nothing besides the account of Alma supports it                                           | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | a medical report confirms an injury of Alma but not who or what caused it                 | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | nothing besides the account of Alma supports it                                           | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | the domestic authority doubted or rejected the account of Alma                            | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | a medical report describes marks or symptoms of Alma that are consistent with the account | Alma is not wanted, charged or convicted in Kazakhstan                                                     | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | a medical report describes marks or symptoms of Alma that are consistent with the account | present interest in Alma in Kazakhstan is claimed without a document                                       | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | a medical report describes marks or symptoms of Alma that are consistent with the account | Alma is or was a member of a political party whose opposition character is not stated                      | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | a medical report describes marks or symptoms of Alma that are consistent with the account | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                              | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | a medical report describes marks or symptoms of Alma that are consistent with the account | no harm in Kazakhstan to people close to Alma is known                                                     | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | a medical report describes marks or symptoms of Alma that are consistent with the account | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | a medical report describes marks or symptoms of Alma that are consistent with the account | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports describe no serious human-rights abuse in Kazakhstan                                                                     |

    @twin
    Scenario Outline: How long ago, what has changed, and who asks for her now
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And Alma is or was a member or activist of an opposition party or movement
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <years>
      And <change>
      And <interest>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | years                                                                    | change                                                               | interest                                                                                                   | verdict      |
        | 4 years passed between the last harm to Alma and the decision            | the situation in Kazakhstan has improved since the feared events     | nothing indicates present interest in Alma in Kazakhstan                                                   | undetermined |
        | 5 years passed between the last harm to Alma and the decision            | the situation in Kazakhstan has improved since the feared events     | nothing indicates present interest in Alma in Kazakhstan                                                   | undetermined |
        | 5 years passed between the last harm to Alma and the decision            | the situation in Kazakhstan has improved since the feared events     | present interest in Alma in Kazakhstan is claimed without a document                                       | undetermined |
        | 5 years passed between the last harm to Alma and the decision            | the situation in Kazakhstan has deteriorated since the feared events | nothing indicates present interest in Alma in Kazakhstan                                                   | indicated    |
        | 5 years passed between the last harm to Alma and the decision            | the situation in Kazakhstan has not changed since the feared events  | nothing indicates present interest in Alma in Kazakhstan                                                   | undetermined |
        | 5 years passed between the last harm to Alma and the decision            | the situation in Kazakhstan has improved since the feared events     | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | indicated    |
        | 5 years passed between the last harm to Alma and the decision            | the situation in Kazakhstan has improved since the feared events     | the account of Alma is consistent over time and with the country reports                                   | indicated    |
        | 5 years passed between the last harm to Alma and the decision            | nothing indicates present interest in Alma in Kazakhstan             | the account of Alma is consistent over time and with the country reports                                   | undetermined |
        | the account of Alma is consistent over time and with the country reports | the situation in Kazakhstan has improved since the feared events     | nothing indicates present interest in Alma in Kazakhstan                                                   | undetermined |

    @twin
    Scenario Outline: A contradictory account, its explanation and its support
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the domestic authority accepted the account of Alma in part
      And Alma is or was a member or activist of an opposition party or movement
      And Alma did not leave Kazakhstan legally on an own passport
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <account>
      And <explanation>
      And <support>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | account                                                                                  | explanation                                                                                          | support                                                                                                       | verdict      |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | no medical report on past ill-treatment of Alma was produced                                                  | undetermined |
        | the account of Alma is consistent over time and with the country reports                 | Alma gives no explanation for late or contradictory statements                                       | no medical report on past ill-treatment of Alma was produced                                                  | indicated    |
        | the account of Alma changes or contradicts itself on details while its core is unchanged | Alma gives no explanation for late or contradictory statements                                       | no medical report on past ill-treatment of Alma was produced                                                  | indicated    |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives trauma, shame, fear or lack of privacy as the reason for late or contradictory statements | no medical report on past ill-treatment of Alma was produced                                                  | indicated    |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives another explanation than trauma or shame for late or contradictory statements             | no medical report on past ill-treatment of Alma was produced                                                  | undetermined |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | a medical report describes marks or symptoms of Alma that are consistent with the account                     | indicated    |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | a medical report describes psychological symptoms of Alma only                                                | undetermined |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | indicated    |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | witnesses or documents produced by Alma support the account                                                   | indicated    |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | a medical report confirms an injury of Alma but not who or what caused it                                     | undetermined |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | nothing besides the account of Alma supports it                                                               | undetermined |

  Rule: Personal features together, value by value

    @breach
    Scenario Outline: A feature that makes the third
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <first>
      And <second>
      And <third>
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "combined-personal-features"

      Examples:
        | first                                                             | second                                                                                   | third                                                                                                              |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is or was a founder, leader or spokesperson of a party or movement                                            |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is or was a member or activist of an opposition party or movement                                             |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma supports a party or movement without holding office in it                                                     |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is or was active in a student organisation                                                                    |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is or was active in a trade union                                                                             |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma works or worked as a journalist, publicist, blogger or writer                                                 |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma defends the rights of others or represents opponents in court                                                 |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma disclosed wrongdoing by officials or powerful persons                                                         |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | the authorities of at least one State suspect Alma of terrorism or have brought such a charge                      |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | the membership of Alma in an armed group is admitted or documented                                                 |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | the authorities of at least one State suspect Alma of links with an armed group                                    |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is a member abroad of a movement in armed conflict with Kazakhstan                                            |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | a real or imputed political affiliation is relied on as drawing attention to Alma in Kazakhstan                    |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma has been publicly identified as a member of an armed group                                                    |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma belongs to an ethnic or national minority                                                                     |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma belongs to a small clan without armed protection                                                              |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma belongs to a religious minority or worships outside the bodies approved by the State                          |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is a cleric, missionary or religious teacher                                                                  |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma changed religion or left it                                                                                   |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                                      |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | religion, belief or conversion is relied on as drawing attention to Alma in Kazakhstan                             |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma relies on sexual orientation or gender identity                                                               |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is a woman who would live alone without family protection                                                     |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is a woman accused of adultery or a similar offence                                                           |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma was threatened or harmed by family or community                                                               |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan                           |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                               |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                   |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma was arrested or detained in Kazakhstan before                                                                 |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma deserted or evaded military service                                                                           |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan                                 |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                        |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is charged or indicted in Kazakhstan                                                                          |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | a court in Kazakhstan convicted Alma in absentia                                                                   |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | a court in Kazakhstan convicted Alma after a trial in presence                                                     |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan         |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | the police or security forces of Kazakhstan took an interest in Alma before                                        |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma has personal links with prominent opponents of Kazakhstan                                                     |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma is a close relative of a person sought by the authorities                                                     |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma comes from a family known for political activity                                                              |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | both relatives and associates of Alma were harmed in Kazakhstan                                                    |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | relatives of Alma were harmed in Kazakhstan                                                                        |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | associates or co-accused of Alma were harmed in Kazakhstan                                                         |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | the case of Alma became public in the media or on the internet                                                     |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | Alma publicly criticised the feared authorities or group                                                           |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | a suspect or witness named Alma under questioning                                                                  |
        | Alma did not leave Kazakhstan legally on an own passport          | Alma was a regular and increasingly active member of a movement abroad                   | the consulate or the authorities of Kazakhstan hold data about Alma                                                |
        | Alma did not leave Kazakhstan legally on an own passport          | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan | Alma was visible to the public abroad as a speaker, author, organiser or office-holder                             |
        | Alma departed from Kazakhstan in secret or without an exit permit | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan | Alma was a regular and increasingly active member of a movement abroad                                             |

    @twin
    Scenario Outline: What makes no third feature
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <first>
      And <second>
      And <third>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | first                                                    | second                                                                                   | third                                                                                          |
        | Alma did not leave Kazakhstan legally on an own passport | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan | Alma took part in meetings or demonstrations abroad without a function                         |
        | Alma did not leave Kazakhstan legally on an own passport | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan | Alma was not politically or religiously active after leaving Kazakhstan                        |
        | Alma left Kazakhstan legally and on an own passport      | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan | Alma was a regular and increasingly active member of a movement abroad                         |
        | Alma did not leave Kazakhstan legally on an own passport | Alma was a regular and increasingly active member of a movement abroad                   | Alma is or was a member of a political party whose opposition character is not stated          |
        | Alma did not leave Kazakhstan legally on an own passport | Alma was a regular and increasingly active member of a movement abroad                   | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more |
        | Alma did not leave Kazakhstan legally on an own passport | Alma was a regular and increasingly active member of a movement abroad                   | Alma is not wanted, charged or convicted in Kazakhstan                                         |
        | Alma did not leave Kazakhstan legally on an own passport | Alma was a regular and increasingly active member of a movement abroad                   | present interest in Alma in Kazakhstan is claimed without a document                           |
        | Alma did not leave Kazakhstan legally on an own passport | Alma was a regular and increasingly active member of a movement abroad                   | the public activity of Alma could be observed by the authorities of Kazakhstan                 |
        | Alma did not leave Kazakhstan legally on an own passport | Alma was a regular and increasingly active member of a movement abroad                   | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented     |
        | Alma did not leave Kazakhstan legally on an own passport | Alma was a regular and increasingly active member of a movement abroad                   | no harm in Kazakhstan to people close to Alma is known                                         |
        | Alma did not leave Kazakhstan legally on an own passport | Alma was a regular and increasingly active member of a movement abroad                   | Alma bears visible scars                                                                       |

    @twin
    Scenario Outline: One feature counts once, however many grounds it has
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <first>
      And <second>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | first                                                                  | second                                                                                          |
        | Alma was a regular and increasingly active member of a movement abroad | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                   |
        | Alma was a regular and increasingly active member of a movement abroad | a real or imputed political affiliation is relied on as drawing attention to Alma in Kazakhstan |
        | Alma was a regular and increasingly active member of a movement abroad | Alma is or was a founder, leader or spokesperson of a party or movement                         |
        | Alma was a regular and increasingly active member of a movement abroad | Alma was arrested or detained in Kazakhstan before                                              |
        | Alma is a close relative of a person sought by the authorities         | relatives of Alma were harmed in Kazakhstan                                                     |

    @twin
    Scenario Outline: The reports that such features need
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma did not leave Kazakhstan legally on an own passport
      And Alma was a regular and increasingly active member of a movement abroad
      And gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan
      And <reports>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | reports                                                                                                                          | verdict      |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | indicated    |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | indicated    |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | reports describe no serious human-rights abuse in Kazakhstan                                                                     | undetermined |

    @twin
    Scenario Outline: Nobody asks for her now, unless the marks of torture speak
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma belongs to an ethnic or national minority
      And Alma did not leave Kazakhstan legally on an own passport
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And <interest>
      And <evidence>
      And <support>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | interest                                                                                                   | evidence                                                                                                           | support                                                                                   | verdict      |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | only membership of a group, without individual features, points to Alma                                            | no medical report on past ill-treatment of Alma was produced                              | no_breach_shown |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | only reports on the general situation in Kazakhstan were produced for Alma                                         | no medical report on past ill-treatment of Alma was produced                              | no_breach_shown |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | no evidence was produced that Alma would be singled out                                                            | no medical report on past ill-treatment of Alma was produced                              | no_breach_shown |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | nothing indicates that the authorities of Kazakhstan know of Alma                                                  | no medical report on past ill-treatment of Alma was produced                              | no_breach_shown |
        | present interest in Alma in Kazakhstan is claimed without a document                                       | no evidence was produced that Alma would be singled out                                                            | no medical report on past ill-treatment of Alma was produced                              | undetermined |
        | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | no evidence was produced that Alma would be singled out                                                            | no medical report on past ill-treatment of Alma was produced                              | indicated    |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | a warrant, summons, judgment or request names Alma                                                                 | no medical report on past ill-treatment of Alma was produced                              | indicated    |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | no medical report on past ill-treatment of Alma was produced                              | indicated    |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | no medical report on past ill-treatment of Alma was produced                                                       | nothing besides the account of Alma supports it                                           | undetermined |
        | no evidence was produced that Alma would be singled out                                                    | no medical report on past ill-treatment of Alma was produced                                                       | nothing besides the account of Alma supports it                                           | undetermined |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | no evidence was produced that Alma would be singled out                                                            | a medical report describes marks or symptoms of Alma that are consistent with the account | indicated    |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | no evidence was produced that Alma would be singled out                                                            | the domestic authority accepted the account of Alma as credible                           | indicated    |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | no evidence was produced that Alma would be singled out                                                            | a medical report confirms an injury of Alma but not who or what caused it                 | undetermined |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | no evidence was produced that Alma would be singled out                                                            | only UNHCR accepted the account of Alma, which Italy did not examine or accept            | undetermined |

    @twin
    Scenario: Marks of an arrest without torture do not speak against it
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma belongs to an ethnic or national minority
      And Alma did not leave Kazakhstan legally on an own passport
      And agents of Kazakhstan arrested or detained Alma in the past without ill-treatment
      And nothing indicates present interest in Alma in Kazakhstan
      And no evidence was produced that Alma would be singled out
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      When the case is checked
      Then cat-3 is undetermined

  Rule: Cruel punishment and activity abroad, value by value

    @twin
    Scenario Outline: A cruel punishment that was imposed or is the penalty for a charge
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And <sanction>
      And <sought>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | sanction                                            | sought                                                                      | verdict      |
        | the sanction that Alma faces is corporal or cruel   | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated    |
        | the sanction that Alma faces is corporal or cruel   | Alma is charged or indicted in Kazakhstan                                   | indicated    |
        | the sanction that Alma faces is corporal or cruel   | a court in Kazakhstan convicted Alma in absentia                            | indicated    |
        | the sanction that Alma faces is corporal or cruel   | a court in Kazakhstan convicted Alma after a trial in presence              | indicated    |
        | executions in Kazakhstan are carried out by stoning | a court in Kazakhstan convicted Alma after a trial in presence              | indicated    |
        | the sanction that Alma faces is corporal or cruel   | Alma is not wanted, charged or convicted in Kazakhstan                      | undetermined |
        | the sanction that Alma faces is corporal or cruel   | reports describe serious or recurrent human-rights abuse in Kazakhstan      | undetermined |

    @twin
    Scenario: A method of execution that is not cruel in itself
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And executions in Kazakhstan are carried out by lethal injection
      And a court in Kazakhstan convicted Alma after a trial in presence
      When the case is checked
      Then cat-3 is undetermined

    @twin
    Scenario: A charge alone
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      When the case is checked
      Then cat-3 is undetermined

    @dispute
    Scenario: Her word against that of the State on the punishment
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And a court in Kazakhstan convicted Alma after a trial in presence
      And the applicant says that the sanction that Alma faces is corporal or cruel
      And Italy says that the pain that Alma fears would come only from an ordinary penalty or detention that meets international standards
      When the case is checked
      Then cat-3 is contested

    @twin
    Scenario Outline: The activity, who knows of it, and whether it draws interest
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <activity>
      And <known>
      And <custody>
      And <interest>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | activity                                                                               | known                                                                                                              | custody                                                                                                                          | interest                                                                                                   | verdict      |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | the public activity of Alma could be observed by the authorities of Kazakhstan                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | indicated    |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | the public activity of Alma could be observed by the authorities of Kazakhstan                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | indicated    |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | indicated    |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | the public activity of Alma could be observed by the authorities of Kazakhstan                                     | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | present interest in Alma in Kazakhstan is claimed without a document                                       | indicated    |
        | Alma was a regular and increasingly active member of a movement abroad                 | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | indicated    |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | nothing indicates present interest in Alma in Kazakhstan                                                   | indicated    |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | the public activity of Alma could be observed by the authorities of Kazakhstan                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | nothing indicates present interest in Alma in Kazakhstan                                                   | undetermined |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | Alma claims without detail to be known to the authorities of Kazakhstan                                            | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | undetermined |
        | Alma was a regular and increasingly active member of a movement abroad                 | the public activity of Alma could be observed by the authorities of Kazakhstan                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | undetermined |
        | Alma was not politically or religiously active after leaving Kazakhstan                | the public activity of Alma could be observed by the authorities of Kazakhstan                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | undetermined |
        | Alma was not politically or religiously active after leaving Kazakhstan                | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | undetermined |
        | Alma took part in meetings or demonstrations abroad without a function                 | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | undetermined |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | present interest in Alma in Kazakhstan is claimed without a document                                       | undetermined |
        | Alma was a regular and increasingly active member of a movement abroad                 | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | present interest in Alma in Kazakhstan is claimed without a document                                       | indicated    |
        | Alma was a regular and increasingly active member of a movement abroad                 | Alma did not leave Kazakhstan legally on an own passport                                                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | undetermined |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | Alma did not leave Kazakhstan legally on an own passport                                                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       | undetermined |

  Rule: The relative of an opponent, value by value

    @breach
    Scenario Outline: The tie with two features of her own case
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma is the wife of Mukhtar
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <tie>
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And agents of another State provided the aircraft or other transport for Alma
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "relative-of-opponent"

      Examples:
        | tie                                                                                              |
        | Alma is a close relative of a person sought by the authorities                                   |
        | Alma comes from a family known for political activity                                            |
        | Mukhtar is or was a founder, leader or spokesperson of a party or movement                       |
        | Mukhtar is or was a member or activist of an opposition party or movement                        |
        | Mukhtar works or worked as a journalist, publicist, blogger or writer                            |
        | Mukhtar defends the rights of others or represents opponents in court                            |
        | Mukhtar disclosed wrongdoing by officials or powerful persons                                    |
        | the authorities of at least one State suspect Mukhtar of terrorism or have brought such a charge |
        | the authorities of at least one State suspect Mukhtar of links with an armed group               |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order                   |
        | Mukhtar is charged or indicted in Kazakhstan                                                     |
        | a court in Kazakhstan convicted Mukhtar in absentia                                              |
        | a court in Kazakhstan convicted Mukhtar after a trial in presence                                |

    @twin
    Scenario Outline: The same tie with one feature of her own case
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma is the wife of Mukhtar
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <tie>
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | tie                                                                                              |
        | Alma is a close relative of a person sought by the authorities                                   |
        | Alma comes from a family known for political activity                                            |
        | Mukhtar is or was a founder, leader or spokesperson of a party or movement                       |
        | Mukhtar is or was a member or activist of an opposition party or movement                        |
        | Mukhtar works or worked as a journalist, publicist, blogger or writer                            |
        | Mukhtar defends the rights of others or represents opponents in court                            |
        | Mukhtar disclosed wrongdoing by officials or powerful persons                                    |
        | the authorities of at least one State suspect Mukhtar of terrorism or have brought such a charge |
        | the authorities of at least one State suspect Mukhtar of links with an armed group               |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order                   |
        | Mukhtar is charged or indicted in Kazakhstan                                                     |
        | a court in Kazakhstan convicted Mukhtar in absentia                                              |
        | a court in Kazakhstan convicted Mukhtar after a trial in presence                                |

    @twin
    Scenario Outline: Not such a tie, and two features of her own case
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma is the wife of Mukhtar
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <tie>
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And agents of another State provided the aircraft or other transport for Alma
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | tie                                                                                      |
        | Alma is or was a founder, leader or spokesperson of a party or movement                  |
        | Mukhtar is or was a member of a political party whose opposition character is not stated |
        | Mukhtar is not wanted, charged or convicted in Kazakhstan                                |

    @twin
    Scenario Outline: Who has no such tie does not meet the argument against a mere tie
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma is the wife of Mukhtar
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <tie>
      When the case is checked
      Then cat-3 is undetermined
      And the counter-argument "family-link-alone" does not stand

      Examples:
        | tie                                                                                      |
        | Alma is or was a founder, leader or spokesperson of a party or movement                  |
        | Mukhtar is or was a member of a political party whose opposition character is not stated |
        | Mukhtar is not wanted, charged or convicted in Kazakhstan                                |

    @breach
    Scenario Outline: The features that go beyond the tie
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma is a close relative of a person sought by the authorities
      And <one>
      And <another>
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "more-than-the-family-link"

      Examples:
        | one                                                                       | another                                                                                                               |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Alma is charged or indicted in Kazakhstan                                                                             |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | a court in Kazakhstan convicted Alma in absentia                                                                      |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | a court in Kazakhstan convicted Alma after a trial in presence                                                        |
        | agents of another State provided the aircraft or other transport for Alma | Kazakhstan or its embassy pressed for the removal of Alma                                                             |
        | agents of another State provided the aircraft or other transport for Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                                              |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Italy acted against Alma to put pressure on a relative                                                                |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Italy acted against Alma to obtain statements against a relative                                                      |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | agents of another State took part in the seizure, transfer or custody of Alma                                         |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | agents of another State provided the aircraft or other transport for Alma                                             |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan            |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma    |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                                  |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                      |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | both relatives and associates of Alma were harmed in Kazakhstan                                                       |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | relatives of Alma were harmed in Kazakhstan                                                                           |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | members of the group of Alma are targeted as such in Kazakhstan                                                       |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Alma was a regular and increasingly active member of a movement abroad                                                |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Alma was visible to the public abroad as a speaker, author, organiser or office-holder                                |

    @twin
    Scenario Outline: What does not go beyond the tie
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma is a close relative of a person sought by the authorities
      And <one>
      And <another>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | one                                                                       | another                                                                                        |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Alma is not wanted, charged or convicted in Kazakhstan                                         |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Italy acted against Alma because of a relative                                                 |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | agents of another State were present at the transfer of Alma without acting                    |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | present interest in Alma in Kazakhstan is claimed without a document                           |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | the public activity of Alma could be observed by the authorities of Kazakhstan                 |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | associates or co-accused of Alma were harmed in Kazakhstan                                     |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | only isolated incidents against the group of Alma are reported in Kazakhstan                   |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Alma was not politically or religiously active after leaving Kazakhstan                        |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma  | Alma took part in meetings or demonstrations abroad without a function                         |
        | agents of another State provided the aircraft or other transport for Alma | Kazakhstan or its embassy showed no particular interest in the removal of Alma                 |

    @twin
    Scenario Outline: The reports that such a tie needs
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma is a close relative of a person sought by the authorities
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And agents of another State provided the aircraft or other transport for Alma
      And <reports>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | reports                                                                                                                          | verdict      |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | indicated    |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | indicated    |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | reports describe no serious human-rights abuse in Kazakhstan                                                                     | undetermined |

  Rule: A general pattern by itself, value by value

    @unknown
    Scenario: Widespread abuse and nothing else
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe widespread, systematic or massive human-rights abuse in Kazakhstan
      When the case is checked
      Then cat-3 is undetermined
      And the counter-argument "pattern-alone" stands

    @unknown @twin
    Scenario: Recurrent abuse, which is no such pattern
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      When the case is checked
      Then cat-3 is undetermined
      And the counter-argument "pattern-alone" does not stand

  Rule: Groups, others like her, and handing over, value by value

    @breach
    Scenario Outline: A group targeted as such, and who was singled out
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <group>
      And <singled out>
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "group-targeted-as-such"

      Examples:
        | group                                                           | singled out                                                                                                     |
        | members of the group of Alma are targeted as such in Kazakhstan | both relatives and associates of Alma were harmed in Kazakhstan                                                 |
        | members of the group of Alma are targeted as such in Kazakhstan | relatives of Alma were harmed in Kazakhstan                                                                     |
        | members of the group of Alma are targeted as such in Kazakhstan | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan |
        | members of the group of Alma are targeted as such in Kazakhstan | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                            |
        | members of the group of Alma are targeted as such in Kazakhstan | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                |
        | members of the group of Alma are targeted as such in Kazakhstan | the case of Alma became public in the media or on the internet                                                  |
        | members of the group of Alma are targeted as such in Kazakhstan | Alma publicly criticised the feared authorities or group                                                        |

    @twin
    Scenario Outline: A group targeted as such, and nobody singled out; or the reverse
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <group>
      And <singled out>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | group                                                                                                                 | singled out                                                                                    |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | associates or co-accused of Alma were harmed in Kazakhstan                                     |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | Alma or close family received threats, and no more, from non-State actors in Kazakhstan        |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                  |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | relatives of Alma were harmed in Kazakhstan                                                    |
        | only isolated incidents against the group of Alma are reported in Kazakhstan                                          | relatives of Alma were harmed in Kazakhstan                                                    |
        | Alma did not leave Kazakhstan legally on an own passport                                                              | relatives of Alma were harmed in Kazakhstan                                                    |

    @twin
    Scenario Outline: A group whose members are tortured as such, since general comment No. 4
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <group>
      And <custody>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | day             | group                                                                                                                 | custody                                                                                                           | verdict      |
        | 5 December 2017 | members of the group of Alma are targeted as such in Kazakhstan                                                       | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | undetermined |
        | 6 December 2017 | members of the group of Alma are targeted as such in Kazakhstan                                                       | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated    |
        | 6 December 2017 | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | undetermined |
        | 6 December 2017 | only isolated incidents against the group of Alma are reported in Kazakhstan                                          | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | undetermined |
        | 6 December 2017 | members of the group of Alma are targeted as such in Kazakhstan                                                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | undetermined |
        | 6 December 2017 | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | undetermined |
        | 6 December 2017 | members of the group of Alma are targeted as such in Kazakhstan                                                       | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            | undetermined |

    @breach
    Scenario Outline: Others like her, and what points to herself
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <others>
      And <custody>
      And <herself>
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "others-like-the-person"

      Examples:
        | others                                                                               | custody                                                                                                           | herself                                                                                                            |
        | some people in the position of Alma died or disappeared in Kazakhstan                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                        |
        | some people in the position of Alma died or disappeared in Kazakhstan                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | Alma is charged or indicted in Kazakhstan                                                                          |
        | some people in the position of Alma died or disappeared in Kazakhstan                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | a court in Kazakhstan convicted Alma in absentia                                                                   |
        | some people in the position of Alma died or disappeared in Kazakhstan                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | a court in Kazakhstan convicted Alma after a trial in presence                                                     |
        | some people in the position of Alma died or disappeared in Kazakhstan                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan         |
        | some people in the position of Alma died or disappeared in Kazakhstan                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma |
        | the ill-treatment of some people in the position of Alma in Kazakhstan is documented | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan         |
        | some people in the position of Alma died or disappeared in Kazakhstan                | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan         |

    @twin
    Scenario Outline: Others like her, with one of the three missing
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <others>
      And <custody>
      And <herself>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | others                                                                            | custody                                                                                                                          | herself                                                                                                    |
        | some people in the position of Alma died or disappeared in Kazakhstan             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | Alma is not wanted, charged or convicted in Kazakhstan                                                     |
        | some people in the position of Alma died or disappeared in Kazakhstan             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | present interest in Alma in Kazakhstan is claimed without a document                                       |
        | some people in the position of Alma died or disappeared in Kazakhstan             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | the public activity of Alma could be observed by the authorities of Kazakhstan                             |
        | few incidents involving people in the position of Alma are recorded in Kazakhstan | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan |
        | Alma did not leave Kazakhstan legally on an own passport                          | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan |
        | some people in the position of Alma died or disappeared in Kazakhstan             | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan |
        | some people in the position of Alma died or disappeared in Kazakhstan             | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan |

    @breach
    Scenario Outline: Handed over to agents of a State that wanted her
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <agents>
      And <wish>
      And <herself>
      And <custody>
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "handed-over-to-interested-agents"

      Examples:
        | agents                                                                        | wish                                                                                                   | herself                                                                                       | custody                                                                                                           |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | Alma is sought in Kazakhstan under a warrant, search notice or remand order                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State provided the aircraft or other transport for Alma     | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | Alma is sought in Kazakhstan under a warrant, search notice or remand order                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy pressed for the removal of Alma                                              | Alma is sought in Kazakhstan under a warrant, search notice or remand order                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition       | Alma is sought in Kazakhstan under a warrant, search notice or remand order                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents | Alma is sought in Kazakhstan under a warrant, search notice or remand order                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | Alma is charged or indicted in Kazakhstan                                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | a court in Kazakhstan convicted Alma in absentia                                              | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | a court in Kazakhstan convicted Alma after a trial in presence                                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | Alma is or was a founder, leader or spokesperson of a party or movement                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | Alma is or was a member or activist of an opposition party or movement                        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | the authorities of at least one State suspect Alma of links with an armed group               | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | Alma works or worked as a journalist, publicist, blogger or writer                            | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma                               | Alma is sought in Kazakhstan under a warrant, search notice or remand order                   | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma |

    @twin
    Scenario Outline: Handed over, with one of the four missing
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <agents>
      And <wish>
      And <herself>
      And <custody>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | agents                                                                        | wish                                                                           | herself                                                                               | custody                                                                                                                          |
        | agents of another State were present at the transfer of Alma without acting   | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | Alma is sought in Kazakhstan under a warrant, search notice or remand order           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma did not leave Kazakhstan legally on an own passport                      | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | Alma is sought in Kazakhstan under a warrant, search notice or remand order           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed no particular interest in the removal of Alma | Alma is sought in Kazakhstan under a warrant, search notice or remand order           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | agents of another State took part in the seizure, transfer or custody of Alma | the measure of Italy is an order to expel, deport or remove Alma               | Alma is sought in Kazakhstan under a warrant, search notice or remand order           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | Alma is not wanted, charged or convicted in Kazakhstan                                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | Alma is or was a member of a political party whose opposition character is not stated | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | Alma is sought in Kazakhstan under a warrant, search notice or remand order           | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | agents of another State took part in the seizure, transfer or custody of Alma | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | Alma is sought in Kazakhstan under a warrant, search notice or remand order           | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           |

  Rule: A danger that others accepted, and onward removal, value by value

    @twin
    Scenario Outline: What the State itself found
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <finding>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | finding                                                                         | verdict      |
        | Italy accepted that the harm feared by Alma was a danger                        | indicated    |
        | Italy accepted the danger to Alma and relied on assurances against it           | indicated    |
        | Italy accepted the danger to Alma and weighed it against security               | indicated    |
        | Italy relied on protection for Alma in the destination or in another area there | undetermined |
        | Italy made no finding on the danger to Alma                                     | undetermined |
        | Italy did not accept that Alma was in danger                                    | undetermined |

    @twin
    Scenario Outline: Recognised as a refugee, and what reports say
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <recognised>
      And <reports>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | recognised                                                                  | reports                                                                                                                          | verdict      |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure | reports describe no serious human-rights abuse in Kazakhstan                                                                     | undetermined |
        | nobody had recognised Alma as a refugee or protected person                 | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |

    @breach
    Scenario Outline: Sent on
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <route>
      And <procedure there>
      And <reports>
      And <own case>
      When the case is checked
      Then Italy's breach of cat-3 is indicated, resting on "onward-removal"

      Examples:
        | route                                                               | procedure there                                                      | reports                                                                                                           | own case                                                                             |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | a warrant, summons, judgment or request names Alma                                   |
        | law or agreements allow the onward removal of Alma from Kazakhstan  | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | a warrant, summons, judgment or request names Alma                                   |
        | reports document onward returns from Kazakhstan of people like Alma | UNHCR or several bodies asked States to stop transfers to Kazakhstan | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | a warrant, summons, judgment or request names Alma                                   |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | a warrant, summons, judgment or request names Alma                                   |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | a warrant, summons, judgment or request names Alma                                   |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | members of the group of Alma are targeted as such in Kazakhstan                      |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | Alma is sought in Kazakhstan under a warrant, search notice or remand order          |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | Alma is charged or indicted in Kazakhstan                                            |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | a court in Kazakhstan convicted Alma in absentia                                     |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | a court in Kazakhstan convicted Alma after a trial in presence                       |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | letters, press, expert or NGO statements single out Alma                             |
        | reports document onward returns from Kazakhstan of people like Alma | there is no asylum procedure in Kazakhstan                           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               | Alma or witnesses give a detailed and consistent account of being singled out        |

    @twin
    Scenario Outline: Sent on, with one of the four missing
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <route>
      And <procedure there>
      And <reports>
      And <own case>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | route                                                                                 | procedure there                                                                        | reports                                                                                                                          | own case                                                                                                              |
        | Alma is said to face onward removal from Kazakhstan while nothing on it is documented | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | a warrant, summons, judgment or request names Alma                                                                    |
        | nothing indicates an onward removal of Alma from Kazakhstan                           | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | a warrant, summons, judgment or request names Alma                                                                    |
        | Alma did not leave Kazakhstan legally on an own passport                              | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | a warrant, summons, judgment or request names Alma                                                                    |
        | reports document onward returns from Kazakhstan of people like Alma                   | reports describe shortcomings of the asylum and reception system of Kazakhstan         | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | a warrant, summons, judgment or request names Alma                                                                    |
        | reports document onward returns from Kazakhstan of people like Alma                   | the asylum and reception system of Kazakhstan works and fresh claims can be made there | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | a warrant, summons, judgment or request names Alma                                                                    |
        | reports document onward returns from Kazakhstan of people like Alma                   | Alma did not leave Kazakhstan legally on an own passport                               | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | a warrant, summons, judgment or request names Alma                                                                    |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | a warrant, summons, judgment or request names Alma                                                                    |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | a warrant, summons, judgment or request names Alma                                                                    |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | only isolated incidents against the group of Alma are reported in Kazakhstan                                          |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | Alma is not wanted, charged or convicted in Kazakhstan                                                                |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                      |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | Alma states without detail or support to be singled out                                                               |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | personal circumstances allow the inference that attention would fall on Alma in Kazakhstan                            |

  Rule: Nothing singles the person out, value by value

    @compliance
    Scenario Outline: A third finding of the kind
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <first>
      And <second>
      And <third>
      When the case is checked
      Then cat-3 is no_breach_shown

      Examples:
        | first                                               | second                                                                                     | third                                                                                                  |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | Alma is not wanted, charged or convicted in Kazakhstan                                                 |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | Alma was acquitted in Kazakhstan or has fully served the sentence                                      |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material          |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more         |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | nothing indicates present interest in Alma in Kazakhstan                                               |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | only membership of a group, without individual features, points to Alma                                |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | only reports on the general situation in Kazakhstan were produced for Alma                             |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | no evidence was produced that Alma would be singled out                                                |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | nothing indicates that the authorities of Kazakhstan know of Alma                                      |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | few incidents involving people in the position of Alma are recorded in Kazakhstan                      |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | people in the position of Alma were monitored in Kazakhstan and no incident was confirmed at that time |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | the information on record shows no incident involving people in the position of Alma in Kazakhstan     |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | Alma was not politically or religiously active after leaving Kazakhstan                                |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | Alma kept belief or activity private after leaving Kazakhstan                                          |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | no harm in Kazakhstan to people close to Alma is known                                                 |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | the situation in Kazakhstan has improved since the feared events                                       |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | only isolated incidents against the group of Alma are reported in Kazakhstan                           |
        | Alma left Kazakhstan legally and on an own passport | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | no targeting, or no longer any, of the group of Alma is reported in Kazakhstan                         |

    @twin
    Scenario Outline: No third finding of the kind
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <first>
      And <second>
      And <third>
      When the case is checked
      Then cat-3 is undetermined

      Examples:
        | first                                                                                      | second                                                                                     | third                                                                                |
        | Alma left Kazakhstan legally and on an own passport                                        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past |
        | Alma left Kazakhstan legally and on an own passport                                        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | some people in the position of Alma died or disappeared in Kazakhstan                |
        | Alma left Kazakhstan legally and on an own passport                                        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | Alma took part in meetings or demonstrations abroad without a function               |
        | Alma left Kazakhstan legally and on an own passport                                        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | the situation in Kazakhstan has deteriorated since the feared events                 |
        | Alma left Kazakhstan legally and on an own passport                                        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | both relatives and associates of Alma were harmed in Kazakhstan                      |
        | Alma left Kazakhstan legally and on an own passport                                        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | associates or co-accused of Alma were harmed in Kazakhstan                           |
        | Alma left Kazakhstan legally and on an own passport                                        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | present interest in Alma in Kazakhstan is claimed without a document                 |
        | Alma left Kazakhstan legally and on an own passport                                        | the situation in Kazakhstan has improved since the feared events                           | Alma has personal links with prominent opponents of Kazakhstan                       |
        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | the situation in Kazakhstan has improved since the feared events                           | Alma did not leave Kazakhstan legally on an own passport                             |

    @twin
    Scenario Outline: How the State examined the danger that it did not accept
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma left Kazakhstan legally and on an own passport
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And <examination>
      And <finding>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | examination                                                                          | finding                                      | verdict         |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma    | Italy did not accept that Alma was in danger | no_breach_shown |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy did not accept that Alma was in danger | no_breach_shown |
        | Italy examined the harm feared by Alma again after a first decision was annulled     | Italy did not accept that Alma was in danger | no_breach_shown |
        | Italy examined one ground of the harm feared by Alma and not another                 | Italy did not accept that Alma was in danger | undetermined    |
        | the harm feared by Alma was not examined by Italy in any way                         | Italy did not accept that Alma was in danger | undetermined    |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy made no finding on the danger to Alma  | undetermined    |

    @twin
    Scenario Outline: What happened after the removal, as one finding among others
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma left Kazakhstan legally and on an own passport
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And <after>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | after                                               | verdict         |
        | no ill-treatment of Alma after removal was reported | no_breach_shown |
        | Alma was detained on arrival in Kazakhstan          | undetermined    |

    @dispute
    Scenario Outline: Her word against that of the State on the third finding
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma left Kazakhstan legally and on an own passport
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And <her word>
      And <its word>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | her word                                                                                                                                   | its word                                                                                     | verdict      |
        | the applicant says that Alma is sought in Kazakhstan under a warrant, search notice or remand order                                        | Italy says that Alma is not wanted, charged or convicted in Kazakhstan                       | undetermined |
        | the applicant says that a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan         | Italy says that nothing indicates present interest in Alma in Kazakhstan                     | undetermined |
        | the applicant says that a warrant, summons, judgment or request names Alma                                                                 | Italy says that no evidence was produced that Alma would be singled out                      | undetermined |
        | the applicant says that the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | Italy says that nothing indicates that the authorities of Kazakhstan know of Alma            | undetermined |
        | the applicant says that members of the group of Alma are targeted as such in Kazakhstan                                                    | Italy says that only isolated incidents against the group of Alma are reported in Kazakhstan | undetermined |

    @dispute
    Scenario: Her word against that of the State on what its authorities found
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma left Kazakhstan legally and on an own passport
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And the applicant says that Italy accepted that the harm feared by Alma was a danger
      And Italy says that Italy did not accept that Alma was in danger
      When the case is checked
      Then cat-3 is contested
      And cat-3 on the weighed view is unknown

    @twin
    Scenario Outline: Three such findings, and a weighty feature of her own
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma left Kazakhstan legally and on an own passport
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And the situation in Kazakhstan has improved since the feared events
      And <feature>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | feature                                                                                                            | verdict      |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                        | undetermined |
        | Alma is charged or indicted in Kazakhstan                                                                          | undetermined |
        | a court in Kazakhstan convicted Alma in absentia                                                                   | undetermined |
        | a court in Kazakhstan convicted Alma after a trial in presence                                                     | undetermined |
        | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan         | undetermined |
        | a warrant, summons, judgment or request names Alma                                                                 | undetermined |
        | letters, press, expert or NGO statements single out Alma                                                           | undetermined |
        | Alma or witnesses give a detailed and consistent account of being singled out                                      | undetermined |
        | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | undetermined |
        | Alma was a regular and increasingly active member of a movement abroad                                             | undetermined |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder                             | undetermined |
        | members of the group of Alma are targeted as such in Kazakhstan                                                    | undetermined |
        | Kazakhstan or its embassy pressed for the removal of Alma                                                          | undetermined |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma                                           | undetermined |
        | agents of another State took part in the seizure, transfer or custody of Alma                                      | undetermined |
        | agents of another State provided the aircraft or other transport for Alma                                          | undetermined |
        | Italy acted against Alma to put pressure on a relative                                                             | undetermined |
        | Italy acted against Alma to obtain statements against a relative                                                   | undetermined |
        | Alma is or was a founder, leader or spokesperson of a party or movement                                            | undetermined |
        | Alma is or was a member or activist of an opposition party or movement                                             | undetermined |
        | Alma works or worked as a journalist, publicist, blogger or writer                                                 | undetermined |
        | Alma defends the rights of others or represents opponents in court                                                 | undetermined |
        | reports document onward returns from Kazakhstan of people like Alma                                                | undetermined |
        | Italy had recognised Alma as a refugee or protected person before the measure                                      | undetermined |
        | another State had recognised Alma as a refugee before the measure                                                  | undetermined |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure                                        | undetermined |
        | a real or imputed political affiliation is relied on as drawing attention to Alma in Kazakhstan                    | undetermined |
        | the police or security forces of Kazakhstan took an interest in Alma before                                        | undetermined |
        | desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan                                 | undetermined |
        | a suspect or witness named Alma under questioning                                                                  | undetermined |
        | Alma was convicted in Kazakhstan of a security or terrorism offence                                                | undetermined |
        | Alma publicly criticised the feared authorities or group                                                           | undetermined |
        | Italy accepted that the harm feared by Alma was a danger                                                           | indicated    |
        | Italy accepted the danger to Alma and relied on assurances against it                                              | indicated    |
        | Italy accepted the danger to Alma and weighed it against security                                                  | indicated    |

    @twin
    Scenario Outline: Three such findings, and no weighty feature of her own
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma left Kazakhstan legally and on an own passport
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And the situation in Kazakhstan has improved since the feared events
      And <feature>
      When the case is checked
      Then cat-3 is no_breach_shown

      Examples:
        | feature                                                                                                               |
        | present interest in Alma in Kazakhstan is claimed without a document                                                  |
        | Alma states without detail or support to be singled out                                                               |
        | the public activity of Alma could be observed by the authorities of Kazakhstan                                        |
        | Alma took part in meetings or demonstrations abroad without a function                                                |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan |
        | agents of another State were present at the transfer of Alma without acting                                           |
        | Italy acted against Alma because of a relative                                                                        |
        | law or agreements allow the onward removal of Alma from Kazakhstan                                                    |
        | nobody had recognised Alma as a refugee or protected person                                                           |
        | Italy relied on protection for Alma in the destination or in another area there                                       |
        | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                                         |
        | Alma is not wanted, charged or convicted in Kazakhstan                                                                |
        | Alma was not politically or religiously active after leaving Kazakhstan                                               |
        | Alma is or was a member of a political party whose opposition character is not stated                                 |

    @twin
    Scenario Outline: Three such findings, and past torture with or without support
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma left Kazakhstan legally and on an own passport
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And the situation in Kazakhstan has improved since the feared events
      And <before>
      And <support>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | before                                                                               | support                                                                                                       | verdict         |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes psychological symptoms of Alma only                                                | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | witnesses or documents produced by Alma support the account                                                   | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the domestic authority accepted the account of Alma as credible                                               | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | only UNHCR accepted the account of Alma, which Italy did not examine or accept                                | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the domestic authority accepted the account of Alma in part                                                   | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the account of Alma is consistent over time and with the country reports                                      | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report confirms an injury of Alma but not who or what caused it                                     | no_breach_shown |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | nothing besides the account of Alma supports it                                                               | no_breach_shown |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the domestic authority doubted or rejected the account of Alma                                                | no_breach_shown |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | the account of Alma changes or contradicts itself on details while its core is unchanged                      | no_breach_shown |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment     | a medical report describes marks or symptoms of Alma that are consistent with the account                     | no_breach_shown |

  Rule: What the Committee has added to the grounds

    @breach
    Scenario Outline: Past torture borne out, amid systematic abuse
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And <support>
      And <reports>
      And <now>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | support | reports | now | verdict |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | the account of Alma changes or contradicts itself on details while its core is unchanged | indicated |
        | the domestic authority accepted the account of Alma as credible | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | the account of Alma changes or contradicts itself on details while its core is unchanged | indicated |
        | a medical report describes psychological symptoms of Alma only | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | the account of Alma changes or contradicts itself on details while its core is unchanged | undetermined |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | reports describe serious or recurrent human-rights abuse in Kazakhstan | the account of Alma changes or contradicts itself on details while its core is unchanged | undetermined |
        | the domestic authority accepted the account of Alma in part | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | the account of Alma changes or contradicts itself on details while its core is unchanged | undetermined |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | the account of Alma changes or contradicts itself on details while its core is unchanged | undetermined |

    @breach
    Scenario Outline: A known suspect of terrorism
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And <profile>
      And <custody>
      And <known>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | profile | custody | known | verdict |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | the ill-treatment of some people in the position of Alma in Kazakhstan is documented | indicated |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | some people in the position of Alma died or disappeared in Kazakhstan | indicated |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | indicated |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | the case of Alma became public in the media or on the internet | indicated |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma was convicted in Kazakhstan of a security or terrorism offence | indicated |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | the consulate or the authorities of Kazakhstan hold data about Alma | indicated |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma was sentenced in Italy to custody of more than five years | indicated |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma was charged but not convicted in Italy | undetermined |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | the ill-treatment of some people in the position of Alma in Kazakhstan is documented | undetermined |
        | Alma is or was a trader, or the manager or owner of a business | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | the ill-treatment of some people in the position of Alma in Kazakhstan is documented | undetermined |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | few incidents involving people in the position of Alma are recorded in Kazakhstan | undetermined |

    @twin
    Scenario: The matter is closed
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the authorities of at least one State suspect Alma of terrorism or have brought such a charge
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma was sentenced in Italy to custody of more than five years
      And Alma was acquitted in Kazakhstan or has fully served the sentence
      When the case is checked
      Then cat-3 is undetermined
      And the counter-argument "matter-closed" stands

    @breach
    Scenario Outline: A charge that rests on a statement made under torture
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And <charge>
      And <statement>
      And <custody>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | charge | statement | custody | verdict |
        | Alma is charged or indicted in Kazakhstan | a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | indicated |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated |
        | a court in Kazakhstan convicted Alma after a trial in presence | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated |
        | Alma is charged or indicted in Kazakhstan | the rules of the court allow statements obtained by torture or ill-treatment to be used against Alma | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | Alma is not wanted, charged or convicted in Kazakhstan | a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | Alma is charged or indicted in Kazakhstan | a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |

    @breach
    Scenario Outline: Violence against women where no area is safe
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And <harm>
      And the harm feared by Alma would come from private persons or a group
      And <protection>
      And <scale>
      And <who>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | harm | protection | scale | who | verdict |
        | Alma fears sexual violence in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | Alma is a woman who would live alone without family protection | indicated |
        | Alma fears sexual violence in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced | members of the group of Alma are targeted as such in Kazakhstan | Alma was threatened or harmed by family or community | indicated |
        | Alma fears sexual violence in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced | members of the group of Alma are targeted as such in Kazakhstan | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan | indicated |
        | Alma fears sexual violence in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced | members of the group of Alma are targeted as such in Kazakhstan | Alma was trafficked or says so | indicated |
        | Alma fears female genital mutilation in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced | members of the group of Alma are targeted as such in Kazakhstan | Alma is an adult without dependants | indicated |
        | Alma fears sexual violence in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced | members of the group of Alma are targeted as such in Kazakhstan | Alma is an adult without dependants | undetermined |
        | Alma fears sexual violence in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced | reports describe serious or recurrent human-rights abuse in Kazakhstan | Alma is a woman who would live alone without family protection | undetermined |
        | Alma fears sexual violence in Kazakhstan | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | Alma is a woman who would live alone without family protection | no_breach_shown |

  Rule: What answers a claim

    @twin
    Scenario Outline: Own word alone
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma is or was a member or activist of an opposition party or movement
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And relatives of Alma were harmed in Kazakhstan
      And <evidence>
      And <support>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | evidence | support | verdict |
        | Alma states without detail or support to be singled out | a medical report on Alma draws no conclusion | undetermined |
        | only reports on the general situation in Kazakhstan were produced for Alma | a medical report on Alma draws no conclusion | undetermined |
        | personal circumstances allow the inference that attention would fall on Alma in Kazakhstan | a medical report on Alma draws no conclusion | indicated |
        | Alma states without detail or support to be singled out | a medical report describes marks or symptoms of Alma that are consistent with the account | indicated |
        | Alma states without detail or support to be singled out | witnesses or documents produced by Alma support the account | indicated |
        | Alma states without detail or support to be singled out | only UNHCR accepted the account of Alma, which Italy did not examine or accept | indicated |
        | Alma states without detail or support to be singled out | Alma is charged or indicted in Kazakhstan | indicated |
        | Alma states without detail or support to be singled out | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | indicated |
        | Alma states without detail or support to be singled out | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | indicated |

    @twin
    Scenario Outline: Examined at home and not believed, and what bears the account out all the same
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma is or was a member or activist of an opposition party or movement
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And relatives of Alma were harmed in Kazakhstan
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      And <finding>
      And <weakness>
      And <support>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | finding | weakness | support | verdict |
        | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | witnesses or documents produced by Alma support the account | undetermined |
        | Italy did not accept that Alma was in danger | a medical report on Alma draws no conclusion | witnesses or documents produced by Alma support the account | undetermined |
        | Italy did not accept that Alma was in danger | present interest in Alma in Kazakhstan is claimed without a document | witnesses or documents produced by Alma support the account | undetermined |
        | Italy did not accept that Alma was in danger | Alma first mentioned core facts late in the procedure | witnesses or documents produced by Alma support the account | undetermined |
        | Italy did not accept that Alma was in danger | the account of Alma changes or contradicts itself on details while its core is unchanged | witnesses or documents produced by Alma support the account | indicated |
        | Italy made no finding on the danger to Alma | the domestic authority doubted or rejected the account of Alma | witnesses or documents produced by Alma support the account | indicated |
        | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | a medical report describes marks or symptoms of Alma that are consistent with the account | indicated |
        | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | indicated |
        | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | indicated |
        | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | undetermined |
        | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | Alma is charged or indicted in Kazakhstan | indicated |
        | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | UNHCR had recognised Alma as a refugee under its mandate before the measure | indicated |

    @twin
    Scenario Outline: Documents shown to be false
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <documents>
      And <support>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | documents | support | verdict |
        | an identified expert or the issuing body reports that documents of Alma are forged | Alma is an adult without dependants | undetermined |
        | the documents of Alma are contested on the ground of an inquiry by the State or its embassy | Alma is an adult without dependants | indicated |
        | an identified expert or the issuing body reports that documents of Alma are forged | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | indicated |
        | an identified expert or the issuing body reports that documents of Alma are forged | a medical report describes marks or symptoms of Alma that are consistent with the account | indicated |
        | an identified expert or the issuing body reports that documents of Alma are forged | Alma could not know the author of the adverse inquiry report, or could not contest it | indicated |

    @twin
    Scenario Outline: Another region, until the Committee gave up the notion of a local danger
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And reports describe widespread, systematic or massive human-rights abuse in Kazakhstan
      And <region>
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | day | region | verdict |
        | 12 May 2004 | there is another area of Kazakhstan to which people return or where support exists | undetermined |
        | 22 May 2011 | there is another area of Kazakhstan to which people return or where support exists | undetermined |
        | 23 May 2011 | there is another area of Kazakhstan to which people return or where support exists | indicated |
        | 12 May 2004 | the feared authority or group can reach Alma anywhere in Kazakhstan | indicated |

    @twin
    Scenario Outline: Extradition after a reasoned examination to a State of independent courts
      Given Italy is about to remove Bo, a national of Spain, to <where>
      And the case is assessed on 7 May 2003
      And the measure of Italy is <measure>
      And Bo is charged or indicted in <where>
      And the charge against Bo in <where> concerns a political or security offence
      And reports <custody> of persons in the position of Bo
      And two or more instances in Italy gave reasoned decisions on the harm feared by Bo
      When the case is checked
      Then cat-3 is <verdict> for Bo

      Examples:
        | where | measure | custody | verdict |
        | Spain | the extradition or surrender of Bo on request | record torture or ill-treatment in custody in Spain | undetermined |
        | Spain | an order to expel, deport or remove Bo | record torture or ill-treatment in custody in Spain | indicated |
        | Egypt | the extradition or surrender of Bo on request | record torture or ill-treatment in custody in Egypt | indicated |

  Rule: The danger must be present, and a rejection with reasons weighs

    @compliance @twin
    Scenario: Arrested years ago and on record, and present interest is only claimed
      Given Sweden is about to remove Alma, a national of Iran, to Iran
      And the case is assessed on 5 May 1999
      And reports describe widespread, systematic or massive human-rights abuse in Iran
      And Alma is or was a member or activist of an opposition party or movement
      And Alma was arrested or detained in Iran before
      And the authorities of Iran registered, photographed, fingerprinted or questioned Alma, or received data on Alma
      And 9 years passed between the last harm to Alma and the decision
      And present interest in Alma in Iran is claimed without a document
      And two or more instances in Sweden gave reasoned decisions on the harm feared by Alma
      And Sweden did not accept that Alma was in danger
      When the case is checked
      Then cat-3 is no_breach_shown

    @breach @twin
    Scenario: The same, with torture that a doctor confirms and a recent act of the authorities
      Given Sweden is about to remove Alma, a national of Iran, to Iran
      And the case is assessed on 5 May 1999
      And reports describe widespread, systematic or massive human-rights abuse in Iran
      And Alma is or was a member or activist of an opposition party or movement
      And agents of Iran beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And 9 years passed between the last harm to Alma and the decision
      And a recent documented search, visit, summons, charge or request shows present interest in Alma in Iran
      And two or more instances in Sweden gave reasoned decisions on the harm feared by Alma
      And Sweden did not accept that Alma was in danger
      When the case is checked
      Then Sweden's breach of cat-3 is indicated

  Rule: The want of a safe place for women, and an account that a doctor and others bear out, outweigh a rejection at home

    @breach @compliance @twin
    Scenario Outline: Sexual violence by soldiers, in a State at war and in one at peace
      Given Sweden is about to remove Alma, a national of Somalia, to Somalia
      And the case is assessed on 3 November 2011
      And the harm feared by Alma would come from the authorities of Somalia
      And Alma fears sexual violence in Somalia
      And <sign>
      And reports describe widespread, systematic or massive human-rights abuse in Somalia
      And <violence>
      And nothing indicates that the authorities of Somalia know of Alma
      And the domestic authority doubted or rejected the account of Alma
      And two or more instances in Sweden gave reasoned decisions on the harm feared by Alma
      And Sweden did not accept that Alma was in danger
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | sign | violence | verdict |
        | gender or gender-related conduct is relied on as drawing attention to Alma in Somalia | there is armed conflict in other parts of Somalia and attacks are possible at the place to which Alma would go | indicated |
        | gender or gender-related conduct is relied on as drawing attention to Alma in Somalia | there is armed conflict at the place in Somalia to which Alma would go, or in the whole country | indicated |
        | gender or gender-related conduct is relied on as drawing attention to Alma in Somalia | there is recurrent political or criminal violence in Somalia without open conflict | no_breach_shown |
        | desertion or draft evasion is relied on as drawing attention to Alma in Somalia | there is armed conflict in other parts of Somalia and attacks are possible at the place to which Alma would go | undetermined |

    @dispute @twin
    Scenario Outline: Torture before is denied, and it is for the State to refute what a doctor and witnesses bear out
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma is or was a member or activist of an opposition party or movement
      And the applicant says that agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Italy denies that agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And <report>
      And <support>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      And Italy did not accept that Alma was in danger
      When the case is checked
      Then cat-3 is <verdict>

      Examples:
        | report | support | verdict |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | witnesses or documents produced by Alma support the account | indicated |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | indicated |
        | a medical report on Alma draws no conclusion | witnesses or documents produced by Alma support the account | undetermined |
