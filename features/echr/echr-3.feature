Feature: No removal to a real risk of torture or ill-treatment (ECHR art. 3)

  Rule: Individual circumstances make the risk; a bad general situation seldom does

    @breach @twin
    Scenario: A member of the opposition, charged there
      Given Ukraine is about to remove Bakyt, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 February 2010
      And Bakyt is or was a member or activist of an opposition party or movement
      And the applicant says that Bakyt is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Bakyt
      When the case is checked
      Then Ukraine's breach of echr-3 is indicated, resting on "associated-with-opposition"

    @compliance @twin
    Scenario: Charged there with an ordinary offence, and no individual circumstances
      Given Russia is about to remove Elena, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 19 February 2013
      And Elena is charged or indicted in Kazakhstan
      And the charge against Elena in Kazakhstan concerns an ordinary offence
      And only reports on the general situation in Kazakhstan were produced for Elena
      And no personal links of Elena with prominent opponents of Kazakhstan are claimed or documented
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Elena
      When the case is checked
      Then echr-3 is no_breach_shown

    @unknown @twin
    Scenario: Only a grave general situation
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And reports describe widespread, systematic or massive human-rights abuse in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then echr-3 is undetermined
      And echr-3 as it stands is no breach

    @breach
    Scenario: A group ill-treated as such needs no further features
      Given Sweden is about to remove Ali, a national of Somalia, to Somalia
      And the case is assessed on 11 January 2007
      And the applicant says that members of the group of Ali are targeted as such in Somalia
      And there is no functioning authority in Somalia
      When the case is checked
      Then Sweden's breach of echr-3 is indicated, resting on "group-systematically-ill-treated"

    @breach @twin
    Scenario: An active member abroad with links to leaders
      Given Switzerland is about to remove Adam, a national of Sudan, to Sudan
      And the case is assessed on 30 May 2017
      And the applicant says that Adam was a regular and increasingly active member of a movement abroad
      And Adam has personal links with prominent opponents of Sudan
      And the public activity of Adam could be observed by the authorities of Sudan
      And reports record torture or ill-treatment in custody in Sudan of persons in the position of Adam
      When the case is checked
      Then Switzerland's breach of echr-3 is indicated, resting on "combined-personal-features"

    @compliance @twin
    Scenario: A mere participant whom nobody there noticed
      Given Switzerland is about to remove Adam, a national of Sudan, to Sudan
      And the case is assessed on 30 May 2017
      And Adam took part in meetings or demonstrations abroad without a function
      And no personal links of Adam with prominent opponents of Sudan are claimed or documented
      And nothing indicates that the authorities of Sudan know of Adam
      And reports record torture or ill-treatment in custody in Sudan of persons in the position of Adam
      When the case is checked
      Then echr-3 is no_breach_shown

    @breach @twin
    Scenario: The wife of an opponent, whom the home State presses to get back
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma comes from a family known for political activity
      And the applicant says that Kazakhstan or its embassy pressed for the removal of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then Italy's breach of echr-3 is indicated, resting on "relative-reached-for"

    @unknown @twin
    Scenario: The wife of an opponent, whose relatives were harmed, and nobody there asks for her
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma comes from a family known for political activity
      And relatives of Alma were harmed in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then echr-3 is undetermined
      And echr-3 as it stands is no breach

    @breach @twin
    Scenario: Refugee status, and reports that bear it out
      Given France is about to remove Karim, a national of Russia, to Russia
      And the case is assessed on 15 April 2021
      And the applicant says that France had recognised Karim as a refugee or protected person before the measure
      And reports record torture or ill-treatment in custody in Russia of persons in the position of Karim
      When the case is checked
      Then France's breach of echr-3 is indicated, resting on "risk-accepted-at-home"

    @unknown @twin
    Scenario: Refugee status, and nothing on the situation now
      Given France is about to remove Karim, a national of Russia, to Russia
      And the case is assessed on 15 April 2021
      And France had recognised Karim as a refugee or protected person before the measure
      And Karim fears torture or ill-treatment in Russia
      When the case is checked
      Then echr-3 is undetermined

    @breach @twin
    Scenario: Handed to the police of a State that is reported to ill-treat such detainees
      Given France removed Mikel, a national of Spain, to Spain on 13 January 1997
      And the measure of France is the handing over of Mikel to foreign agents or police outside extradition
      And agents of another State took part in the seizure, transfer or custody of Mikel
      And the authorities of at least one State suspect Mikel of terrorism or have brought such a charge
      And the applicant says that reports record torture or ill-treatment in custody in Spain of persons in the position of Mikel
      And the authorities of France were told of the political or risk profile of Mikel
      When the case is checked
      Then France's breach of echr-3 is indicated, resting on "rendition"

    @unknown @twin
    Scenario: Handed to foreign police, with nothing said of what they do to such detainees
      Given France removed Mikel, a national of Spain, to Spain on 13 January 1997
      And the measure of France is the handing over of Mikel to foreign agents or police outside extradition
      And agents of another State took part in the seizure, transfer or custody of Mikel
      And adverse reports on the destination or practice were public and easy for France to find
      And the authorities of France were told of the political or risk profile of Mikel
      When the case is checked
      Then echr-3 is undetermined

  Rule: Conditions of detention and reception count for those who would live in them

    @breach @twin
    Scenario: A foreigner sent to a State that locks up foreigners in extreme conditions
      Given Italy removed Yusuf, a national of Somalia, to Libya on 6 May 2009
      And the applicant says that reports describe extreme overcrowding, violence, long isolation or years on death row in Libya
      And there is no asylum procedure in Libya
      And adverse reports on the destination or practice were public and easy for Italy to find
      When the case is checked
      Then Italy's breach of echr-3 is indicated, resting on "detention-in-grave-conditions"

    @unknown @twin
    Scenario: A national sent home, where prisons are bad and foreigners find no asylum
      Given Italy removed Omar, a national of Libya, to Libya on 6 May 2009
      And reports describe extreme overcrowding, violence, long isolation or years on death row in Libya
      And there is no asylum procedure in Libya
      And adverse reports on the destination or practice were public and easy for Italy to find
      When the case is checked
      Then echr-3 is undetermined
      And echr-3 as it stands is no breach

    @breach @twin
    Scenario: An asylum seeker left destitute by the State of reception
      Given Belgium removed Amin, a national of Afghanistan, to Greece on 15 June 2009
      And Amin is or was homeless or without means in Greece
      And the applicant says that UNHCR or several bodies asked States to stop transfers to Greece
      And adverse reports on the destination or practice were public and easy for Belgium to find
      When the case is checked
      Then Belgium's breach of echr-3 is indicated, resting on "destitution-risk"

    @unknown @twin
    Scenario: A national sent home to poverty
      Given Belgium is about to remove Amin, a national of Afghanistan, to Afghanistan
      And the case is assessed on 15 June 2012
      And the harm feared by Amin would come from illness, poverty or environment
      And Amin is or was homeless or without means in Afghanistan
      And water, food or shelter cannot be had in Afghanistan
      When the case is checked
      Then echr-3 is undetermined
      And echr-3 as it stands is no breach

  Rule: Ill-treatment counts as well as torture, and harm by private persons where the State does not protect

    @breach @twin
    Scenario: Treatment short of torture
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the treatment that Alma fears is described as humiliation, rough handling or inhuman conditions without severe pain inflicted on purpose
      And the applicant says that Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma
      When the case is checked
      Then Italy's breach of echr-3 is indicated

    @compliance @twin
    Scenario: Treatment below the threshold
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the treatment that Alma fears is described as questioning, insults or a fine
      When the case is checked
      Then echr-3 is no_breach_shown

    @breach @twin
    Scenario: Private violence before, and no protection
      Given Sweden is about to remove Jamal, a national of Iraq, to Iraq
      And the case is assessed on 23 August 2016
      And the applicant says that Jamal or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Iraq
      And the account of Jamal is consistent over time and with the country reports
      And conflict or division has reduced the capacity of Iraq to protect
      And reports describe serious or recurrent human-rights abuse in Iraq
      When the case is checked
      Then Sweden's breach of echr-3 is indicated, resting on "ill-treated-before-and-credible"

    @compliance @twin
    Scenario: Private violence, and authorities that protect
      Given France is about to remove Luis, a national of Colombia, to Colombia
      And the case is assessed on 29 April 1997
      And the harm feared by Luis would come from private persons or a group
      And the authorities of Colombia investigate and protect in practice against the harm feared
      When the case is checked
      Then echr-3 is no_breach_shown

    @compliance
    Scenario: A stable illness and partial treatment
      Given Norway is about to remove Nancy, a national of Uganda, to Uganda
      And the case is assessed on 27 May 2008
      And the harm feared by Nancy would come from illness, poverty or environment
      And the illness of Nancy is stable with the present treatment
      And the medical treatment that Nancy needs reaches only a part of those in need in Uganda
      When the case is checked
      Then echr-3 is no_breach_shown

    @breach @twin
    Scenario: A life-threatening illness, treatment out of reach, after December 2016
      Given Belgium is about to remove Giorgi, a national of Georgia, to Georgia
      And the case is assessed on 1 March 2018
      And the illness of Giorgi is life-threatening and needs continuing specialised treatment
      And the medical treatment that Giorgi needs cannot be had in Georgia or is out of reach
      And the applicant says that without the present treatment Giorgi would die within weeks or months
      When the case is checked
      Then Belgium's breach of echr-3 is indicated, resting on "critical-illness"

    @unknown @twin
    Scenario: A life-threatening illness not examined, and nobody says what would follow
      Given Belgium is about to remove Giorgi, a national of Georgia, to Georgia
      And the case is assessed on 1 March 2018
      And the illness of Giorgi is life-threatening and needs continuing specialised treatment
      And Belgium did not look at the health of Giorgi before the measure
      When the case is checked
      Then echr-3 is undetermined
      And echr-3 as it stands is no breach

    @breach @twin
    Scenario: The same illness, and death without the treatment
      Given Belgium is about to remove Giorgi, a national of Georgia, to Georgia
      And the case is assessed on 1 March 2018
      And the illness of Giorgi is life-threatening and needs continuing specialised treatment
      And without the present treatment Giorgi would die within weeks or months
      And the applicant says that Belgium did not look at the health of Giorgi before the measure
      When the case is checked
      Then Belgium's breach of echr-3 is indicated, resting on "illness-not-examined"

    @breach
    Scenario: That nobody looks for him there is no answer to a critical illness
      Given Belgium is about to remove Giorgi, a national of Georgia, to Georgia
      And the case is assessed on 1 March 2018
      And the illness of Giorgi is life-threatening and needs continuing specialised treatment
      And the medical treatment that Giorgi needs cannot be had in Georgia or is out of reach
      And the applicant says that without the present treatment Giorgi would die within weeks or months
      And Giorgi is not wanted, charged or convicted in Georgia
      And no past ill-treatment of Giorgi by agents of Georgia is claimed or supported by any material
      And nothing indicates present interest in Giorgi in Georgia
      When the case is checked
      Then Belgium's breach of echr-3 is indicated, resting on "treatment-out-of-reach"

    @unknown
    Scenario: A moderate illness beside a fear of torture
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And Alma suffers from a serious physical illness
      And the illness of Alma is stable with the present treatment
      When the case is checked
      Then echr-3 is undetermined

  Rule: Past ill-treatment turns the burden, and the Government must dispel doubts

    @dispute @breach @twin
    Scenario: Present interest disputed evenly, after supported past torture
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the situation in Kazakhstan has improved since the feared events
      And Italy says that nothing indicates present interest in Alma in Kazakhstan
      And the applicant says that a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan
      When the case is checked
      Then Italy's breach of echr-3 is indicated

    @twin
    Scenario: The doubts are dispelled
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the situation in Kazakhstan has improved since the feared events
      And nothing indicates present interest in Alma in Kazakhstan
      When the case is checked
      Then echr-3 is undetermined
      And echr-3 as it stands is no breach

    @breach
    Scenario: Supported past torture is not undone by counting what is absent
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the applicant says that agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a medical report describes marks or symptoms of Alma that are consistent with the account
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma is not wanted, charged or convicted in Kazakhstan
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And no harm in Kazakhstan to people close to Alma is known
      When the case is checked
      Then Italy's breach of echr-3 is indicated, resting on "ill-treated-before-and-credible"

    @dispute
    Scenario: The charge is disputed evenly, and nothing has turned the burden
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And Italy says that Alma is not wanted, charged or convicted in Kazakhstan
      When the case is checked
      Then echr-3 is contested
      And echr-3 on the applicant's view is true
      And "wanted_or_convicted_destination" is a hinge of echr-3

    @dispute
    Scenario: The State says that it did not know
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the authorities of Italy could read of the political or risk profile of Alma in public sources
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then echr-3 is contested
      And "risk_profile_known" is a hinge of echr-3

  Rule: Internal flight counts, with guarantees

    @exception @compliance @twin
    Scenario: She can travel there, be let in and settle
      Given Italy is about to remove Alma, a national of Somalia, to Somalia
      And the case is assessed on 27 August 2013
      And Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Somalia
      And the account of Alma is consistent over time and with the country reports
      And the government of Somalia has power in a part of the country only
      And reports describe serious or recurrent human-rights abuse in Somalia
      And there is another area of Somalia to which people return or where support exists
      And Alma can travel safely to another part of Somalia
      And Alma would be let into another part of Somalia
      And Alma could settle in another part of Somalia
      When the case is checked
      Then echr-3 is no_breach_shown

    @exception @breach @twin
    Scenario: Another area without guarantees
      Given Italy is about to remove Alma, a national of Somalia, to Somalia
      And the case is assessed on 27 August 2013
      And the applicant says that Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Somalia
      And the account of Alma is consistent over time and with the country reports
      And the government of Somalia has power in a part of the country only
      And reports describe serious or recurrent human-rights abuse in Somalia
      And there is another area of Somalia to which people return or where support exists
      When the case is checked
      Then Italy's breach of echr-3 is indicated

  Rule: Assurances are weighed by their quality in practice

    @exception @compliance @twin
    Scenario: A negotiated instrument with independent visits
      Given France is about to remove Omar, a national of Jordan, to Jordan
      And the case is assessed on 17 January 2012
      And a court in Jordan convicted Omar in absentia
      And the authorities of at least one State suspect Omar of terrorism or have brought such a charge
      And reports describe torture or ill-treatment in custody in Jordan as routine for persons in the position of Omar
      And Jordan and France negotiated a memorandum or notes with named safeguards and a procedure for Omar
      And the assurance of Jordan was approved at the level of head of State or government
      And an independent body with private access to Omar follows up the assurance
      When the case is checked
      Then echr-3 is no_breach_shown
      And the exception "assurances" stands

    @exception @breach @twin
    Scenario: A note that only recalls law and treaties
      Given Italy is about to remove Sami, a national of Tunisia, to Tunisia
      And the case is assessed on 28 February 2008
      And the applicant says that a court in Tunisia convicted Sami in absentia
      And a military court or commission tried or would try Sami in Tunisia
      And reports describe torture or ill-treatment in custody in Tunisia as routine for persons in the position of Sami
      And Tunisia referred Italy to its law, to treaties or to existing agreements as an assurance for Sami
      When the case is checked
      Then Italy's breach of echr-3 is indicated
      And the exception "assurances" does not stand

    @exception @breach @twin
    Scenario: Visits by diplomats alone, where torture is routine
      Given France is about to remove Omar, a national of Jordan, to Jordan
      And the case is assessed on 17 January 2012
      And the applicant says that a court in Jordan convicted Omar in absentia
      And the authorities of at least one State suspect Omar of terrorism or have brought such a charge
      And reports describe torture or ill-treatment in custody in Jordan as routine for persons in the position of Omar
      And Jordan gave France a promise that names Omar and the treatment excluded or granted
      And the assurance of Jordan was given by a ministry, an embassy or a senior government representative
      And diplomats follow up the assurance by regular visits to Omar
      When the case is checked
      Then France's breach of echr-3 is indicated
      And the exception "assurances" does not stand

  Rule: Danger posed by the person does not count, and only Parties are bound

    @breach
    Scenario: A threat to security is not weighed
      Given Italy is about to remove Sami, a national of Tunisia, to Tunisia
      And the case is assessed on 28 February 2008
      And Italy alleged that Sami is a threat to security
      And the applicant says that a court in Tunisia convicted Sami in absentia
      And a military court or commission tried or would try Sami in Tunisia
      And reports record torture or ill-treatment in custody in Tunisia of persons in the position of Sami
      When the case is checked
      Then Italy's breach of echr-3 is indicated

    @not_bound
    Scenario: A State that never joined
      Given Kazakhstan removed Alma, a national of Uzbekistan, to Uzbekistan on 31 May 2013
      And Alma is charged or indicted in Uzbekistan
      When the case is checked
      Then echr-3 does not apply because "not bound"

    @not_bound
    Scenario: A State that has left
      Given Russia removed Alma, a national of Uzbekistan, to Uzbekistan on 1 October 2022
      And Alma is charged or indicted in Uzbekistan
      When the case is checked
      Then echr-3 does not apply because "not bound"
