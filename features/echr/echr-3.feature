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
      And two or more instances in Russia gave reasoned decisions on the harm feared by Elena
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
      And two or more instances in Switzerland gave reasoned decisions on the harm feared by Adam
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
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
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
      And two or more instances in France gave reasoned decisions on the harm feared by Luis
      When the case is checked
      Then echr-3 is no_breach_shown

    @compliance
    Scenario: A stable illness and partial treatment
      Given Norway is about to remove Nancy, a national of Uganda, to Uganda
      And the case is assessed on 27 May 2008
      And the harm feared by Nancy would come from illness, poverty or environment
      And the illness of Nancy is stable with the present treatment
      And the medical treatment that Nancy needs reaches only a part of those in need in Uganda
      And two or more instances in Norway gave reasoned decisions on the harm feared by Nancy
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
      Then Belgium's breach of echr-3 is indicated, resting on "treatment-out-of-reach"

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
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
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
      And echr-3 on the weighed view is unknown
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
      Then echr-3 is contested

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
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
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
      And there is no guarantee that Alma could reach and settle in another part of Somalia
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

  Rule: Before, instead of and without a removal

    Scenario Outline: What counts as a removal, carried out or to come
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And <fact>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | fact                                                                                                          | verdict        |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Kazakhstan is suspended for the time being                                             | indicated      |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated      |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given                    | not_applicable |
        | no removal of Alma to Kazakhstan was ordered                                                                  | not_applicable |

    Scenario Outline: Leaving of one's own choice, and being made to leave
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And the case is assessed on 18 November 2014
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And <status>
      And <consent>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | status                                                                   | consent                                              | verdict         |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma chose freely and with full information to leave | no_breach_shown |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma agreed to leave under pressure                  | indicated       |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma did not agree to leave                          | indicated       |
        | Alma has been removed, transferred or surrendered to Kazakhstan          | Alma chose freely and with full information to leave | indicated       |

    Scenario Outline: Italy must show that the choice was free
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And the case is assessed on 18 November 2014
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And Alma left or was evacuated to Kazakhstan without enforcement of an order
      And <the applicant's account>
      And <Italy's account>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | the applicant's account                                     | Italy's account                                                          | verdict   |
        | the applicant says that Alma agreed to leave under pressure | Italy says that Alma chose freely and with full information to leave     | indicated |
        | the applicant says that Alma agreed to leave under pressure | a record shows that Alma chose freely and with full information to leave | contested |

    Scenario Outline: Outside the territory, with or without power over the person
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And <place>
      And <power>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | place                                                                             | power                                                                    | verdict         |
        | Alma was in another State where agents of Italy were present without holding Alma | agents of Italy did not have Alma in their physical power                | no_breach_shown |
        | Alma was in another State where agents of Italy were present without holding Alma | agents of Italy had Alma in their physical power                         | indicated       |
        | Alma was on the territory of Italy when it acted                                  | agents of Italy did not have Alma in their physical power                | indicated       |
        | Alma was on a vessel of Italy at sea when it acted                                | agents of Italy did not have Alma in their physical power                | indicated       |
        | Alma was in another State where agents of Italy were present without holding Alma | the applicant says that agents of Italy had Alma in their physical power | indicated       |

    Scenario Outline: Italy must show that the person was outside its power
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And Alma was in another State where agents of Italy were present without holding Alma
      And <the applicant's account>
      And <Italy's account>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | the applicant's account                                                  | Italy's account                                                               | verdict   |
        | the applicant says that agents of Italy had Alma in their physical power | Italy says that agents of Italy did not have Alma in their physical power     | indicated |
        | the applicant says that agents of Italy had Alma in their physical power | a record shows that agents of Italy did not have Alma in their physical power | contested |

  Rule: Illness

    Scenario Outline: The most exceptional cases at any date: close to death, no treatment and nobody there
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And the harm feared by Alma would come from illness, poverty or environment
      And <illness>
      And <treatment>
      And <family>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | day         | illness                                                                            | treatment                                                                            | family                                                          | verdict      |
        | 1 June 2012 | the illness of Alma is at a terminal stage                                         | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | Alma has no family in Kazakhstan to turn to                     | indicated    |
        | 1 June 2012 | the illness of Alma is at a terminal stage                                         | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | the whereabouts of the family of Alma in Kazakhstan are unknown | indicated    |
        | 1 June 2012 | the illness of Alma is at a terminal stage                                         | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | close family of Alma in Kazakhstan is able to help              | undetermined |
        | 1 June 2012 | the illness of Alma is at a terminal stage                                         | the medical treatment that Alma needs is available in Kazakhstan on normal terms     | Alma has no family in Kazakhstan to turn to                     | undetermined |
        | 1 June 2012 | the illness of Alma is life-threatening and needs continuing specialised treatment | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | Alma has no family in Kazakhstan to turn to                     | undetermined |

    Scenario Outline: Since 13 December 2016 also a grave decline or a much shorter life
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And the harm feared by Alma would come from illness, poverty or environment
      And <illness>
      And <outlook>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | day              | illness                                                                            | outlook                                                                              | verdict      |
        | 12 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment Alma would die within weeks or months                  | undetermined |
        | 13 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment Alma would die within weeks or months                  | undetermined |
        | 13 December 2016 | the illness of Alma is at a terminal stage                                         | without the present treatment Alma would die within weeks or months                  | undetermined |
        | 13 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment Alma would die within a few years                      | undetermined |
        | 13 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment the health of Alma would decline seriously             | undetermined |
        | 13 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | indicated    |
        | 13 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | the medical treatment that Alma needs is available in Kazakhstan on normal terms     | undetermined |
        | 13 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment Alma might have a relapse                              | undetermined |
        | 13 December 2016 | the illness of Alma is serious and needs continuing treatment or supervision       | without the present treatment Alma would die within weeks or months                  | undetermined |
        | 13 December 2016 | the illness of Alma is serious and needs continuing treatment or supervision       | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | undetermined |

    Scenario Outline: An illness that is not of the exceptional kind, whatever shows it
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma would come from illness, poverty or environment
      And <fact>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | fact                                                                                     | verdict         |
        | the illness of Alma is stable with the present treatment                                 | no_breach_shown |
        | the illness of Alma is moderate or its severity is not stated                            | no_breach_shown |
        | the illness of Alma is serious and needs continuing treatment or supervision             | no_breach_shown |
        | the illness of Alma was present at the time of an offence and no present need is stated  | no_breach_shown |
        | the medical treatment that Alma needs is available in Kazakhstan on normal terms         | no_breach_shown |
        | the medicine that Alma needs is available in Kazakhstan while follow-up is uncertain     | no_breach_shown |
        | Alma could have the medical treatment needed in Kazakhstan only at a cost or distance    | no_breach_shown |
        | the medical treatment that Alma needs reaches only a part of those in need in Kazakhstan | no_breach_shown |
        | without the present treatment Alma might have a relapse                                  | no_breach_shown |
        | without the present treatment the health of Alma would not change significantly          | no_breach_shown |
        | the illness of Alma is at a terminal stage                                               | undetermined    |
        | the illness of Alma is life-threatening and needs continuing specialised treatment       | undetermined    |
        | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach     | undetermined    |
        | without the present treatment Alma would die within weeks or months                      | undetermined    |
        | without the present treatment the health of Alma would decline seriously                 | undetermined    |

    Scenario Outline: An illness of any kind that is stable with treatment
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And the illness of Alma is stable with the present treatment
      And <fact>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | fact                                                                          | verdict         |
        | Alma suffers from a serious physical illness                                  | no_breach_shown |
        | Alma suffers from a serious mental illness                                    | no_breach_shown |
        | Alma suffers from both physical and mental illness                            | no_breach_shown |
        | no serious illness of Alma was diagnosed, although it was claimed or examined | no_breach_shown |
        | the harm feared by Alma would come from illness, poverty or environment       | no_breach_shown |
        | no harm feared by Alma is named                                               | indicated       |
        | the harm feared by Alma would come from the authorities of Kazakhstan         | indicated       |

    Scenario Outline: Long-term illness, treatment out of reach and the decline to be expected
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And the harm feared by Alma would come from illness, poverty or environment
      And Alma suffers from a serious physical illness
      And the illness of Alma is serious and needs continuing treatment or supervision
      And <treatment>
      And <outlook>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | day              | treatment                                                                            | outlook                                                                  | verdict         |
        | 12 December 2016 | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | without the present treatment the health of Alma would decline seriously | no_breach_shown |
        | 13 December 2016 | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | without the present treatment the health of Alma would decline seriously | indicated       |
        | 14 December 2016 | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | without the present treatment Alma would die within weeks or months      | indicated       |
        | 14 December 2016 | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | without the present treatment Alma would die within a few years          | indicated       |
        | 14 December 2016 | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | without the present treatment Alma might have a relapse                  | no_breach_shown |
        | 14 December 2016 | the medical treatment that Alma needs is available in Kazakhstan on normal terms     | without the present treatment the health of Alma would decline seriously | no_breach_shown |

    Scenario Outline: A stable illness answers nothing where harm by human hands is feared as well
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2014
      And Italy accepted that the harm feared by Alma was a danger
      And Alma suffers from a serious physical illness
      And the illness of Alma is stable with the present treatment
      And <fact>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | fact                                                                                                                                     | verdict         |
        | the harm feared by Alma would come from the authorities of Kazakhstan                                                                    | indicated       |
        | the harm feared by Alma would come from a group that exercises power like a government                                                   | indicated       |
        | the harm feared by Alma would come from private persons or a group                                                                       | indicated       |
        | the harm feared by Alma would come from illness, poverty or environment                                                                  | no_breach_shown |
        | no harm feared by Alma is named                                                                                                          | no_breach_shown |
        | Alma fears torture or ill-treatment in Kazakhstan                                                                                        | indicated       |
        | Alma fears being killed in Kazakhstan                                                                                                    | indicated       |
        | Alma fears enforced disappearance in Kazakhstan                                                                                          | indicated       |
        | Alma fears sexual violence in Kazakhstan                                                                                                 | indicated       |
        | Alma fears female genital mutilation in Kazakhstan                                                                                       | indicated       |
        | Alma fears forced marriage in Kazakhstan                                                                                                 | indicated       |
        | Alma fears the death penalty in Kazakhstan                                                                                               | indicated       |
        | Alma fears life imprisonment in Kazakhstan                                                                                               | indicated       |
        | Alma fears long detention without review in Kazakhstan                                                                                   | indicated       |
        | Alma fears bad detention or reception conditions in Kazakhstan                                                                           | indicated       |
        | Alma fears the revenge of criminals or a feud in Kazakhstan                                                                              | indicated       |
        | Alma fears forced recruitment in Kazakhstan                                                                                              | indicated       |
        | Alma fears persecution for religion in Kazakhstan                                                                                        | indicated       |
        | Alma fears onward removal from Kazakhstan                                                                                                | indicated       |
        | Alma fears an unfair trial in Kazakhstan                                                                                                 | no_breach_shown |
        | Alma fears extreme poverty or homelessness in Kazakhstan                                                                                 | no_breach_shown |
        | Alma fears a lack of medical care in Kazakhstan                                                                                          | no_breach_shown |
        | Alma fears the effects of climate or environment in Kazakhstan                                                                           | no_breach_shown |
        | the treatment that Alma fears is described as severe pain inflicted on purpose                                                           | indicated       |
        | the treatment that Alma fears is described as humiliation, rough handling or inhuman conditions without severe pain inflicted on purpose | indicated       |
        | the treatment that Alma fears is described as questioning, insults or a fine                                                             | no_breach_shown |
        | members of the group of Alma are targeted as such in Kazakhstan                                                                          | indicated       |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan                    | indicated       |
        | only isolated incidents against the group of Alma are reported in Kazakhstan                                                             | no_breach_shown |
        | Alma is or was homeless or without means in Kazakhstan                                                                                   | indicated       |
        | Alma lives or lived in Kazakhstan with housing and support                                                                               | no_breach_shown |
        | Kazakhstan does not provide life imprisonment for the offence of Alma                                                                    | no_breach_shown |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents                                   | indicated       |
        | the measure of Italy is an order to expel, deport or remove Alma                                                                         | no_breach_shown |
        | reports document onward returns from Kazakhstan of people like Alma                                                                      | indicated       |
        | law or agreements allow the onward removal of Alma from Kazakhstan                                                                       | indicated       |
        | Alma is said to face onward removal from Kazakhstan while nothing on it is documented                                                    | no_breach_shown |
        | nothing indicates an onward removal of Alma from Kazakhstan                                                                              | no_breach_shown |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                        | indicated       |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                                      | indicated       |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma         | no_breach_shown |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                                                     | indicated       |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                                         | no_breach_shown |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan                          | indicated       |
        | Alma or close family received threats, and no more, from non-State actors in Kazakhstan                                                  | no_breach_shown |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan                                      | indicated       |
        | inspections or reports say that the facility in Kazakhstan for Alma meets standards                                                      | no_breach_shown |
        | the offence or charge of Alma carries the death penalty in Kazakhstan                                                                    | indicated       |
        | the prosecution in Kazakhstan said that it would seek the death penalty for Alma                                                         | indicated       |
        | Alma was sentenced to death in Kazakhstan                                                                                                | indicated       |
        | the death penalty is abolished in Kazakhstan or not provided for the offence of Alma                                                     | no_breach_shown |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country                                       | indicated       |
        | there is armed conflict in other parts of Kazakhstan and attacks are possible at the place to which Alma would go                        | no_breach_shown |

  Rule: Evidence that turns the burden

    Scenario Outline: After supported past torture, an even dispute goes against the State
      Given Italy is about to remove Alma, a national of Iran, to Iran
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Iran
      And the applicant says that the prosecution in Iran said that it would seek the death penalty for Alma
      And Italy says that the death penalty is abolished in Iran or not provided for the offence of Alma
      And <the past>
      And <support>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | the past                                                                       | support                                                                                                       | verdict   |
        | agents of Iran beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account                     | indicated |
        | agents of Iran beat, tortured, raped or similarly ill-treated Alma in the past | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | indicated |
        | agents of Iran beat, tortured, raped or similarly ill-treated Alma in the past | witnesses or documents produced by Alma support the account                                                   | indicated |
        | agents of Iran beat, tortured, raped or similarly ill-treated Alma in the past | the domestic authority accepted the account of Alma as credible                                               | indicated |
        | agents of Iran beat, tortured, raped or similarly ill-treated Alma in the past | a medical report confirms an injury of Alma but not who or what caused it                                     | contested |
        | agents of Iran beat, tortured, raped or similarly ill-treated Alma in the past | nothing besides the account of Alma supports it                                                               | contested |
        | agents of Iran beat, tortured, raped or similarly ill-treated Alma in the past | only UNHCR accepted the account of Alma, which Italy did not examine or accept                                | contested |
        | agents of Iran arrested or detained Alma in the past without ill-treatment     | a medical report describes marks or symptoms of Alma that are consistent with the account                     | contested |

    Scenario Outline: After individual evidence that country reports support, an even dispute goes against the State
      Given Italy is about to remove Alma, a national of Iran, to Iran
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Iran
      And the applicant says that the prosecution in Iran said that it would seek the death penalty for Alma
      And Italy says that the death penalty is abolished in Iran or not provided for the offence of Alma
      And <evidence>
      And <reports>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | evidence                                                                      | reports                                                                                                                    | verdict   |
        | a warrant, summons, judgment or request names Alma                            | reports record torture or ill-treatment in custody in Iran of persons in the position of Alma                              | indicated |
        | letters, press, expert or NGO statements single out Alma                      | reports record torture or ill-treatment in custody in Iran of persons in the position of Alma                              | indicated |
        | Alma or witnesses give a detailed and consistent account of being singled out | reports record torture or ill-treatment in custody in Iran of persons in the position of Alma                              | indicated |
        | Alma or witnesses give a detailed and consistent account of being singled out | reports describe torture or ill-treatment in custody in Iran as routine for persons in the position of Alma                | indicated |
        | Alma or witnesses give a detailed and consistent account of being singled out | reports describe widespread, systematic or massive human-rights abuse in Iran                                              | indicated |
        | Alma or witnesses give a detailed and consistent account of being singled out | reports describe serious or recurrent human-rights abuse in Iran                                                           | indicated |
        | Alma or witnesses give a detailed and consistent account of being singled out | members of the group of Alma with further features such as a role, record or open practice are targeted in Iran            | indicated |
        | Alma or witnesses give a detailed and consistent account of being singled out | members of the group of Alma are targeted as such in Iran                                                                  | indicated |
        | Alma states without detail or support to be singled out                       | reports record torture or ill-treatment in custody in Iran of persons in the position of Alma                              | contested |
        | Alma or witnesses give a detailed and consistent account of being singled out | reports describe only isolated incidents of torture or ill-treatment in custody in Iran of persons in the position of Alma | contested |
        | Alma or witnesses give a detailed and consistent account of being singled out | reports describe no serious human-rights abuse in Iran                                                                     | contested |
        | Alma or witnesses give a detailed and consistent account of being singled out | only isolated incidents against the group of Alma are reported in Iran                                                     | contested |

    Scenario Outline: What is asserted barely does not reach the standard of a real risk
      Given Italy is about to remove Alma, a national of Iran, to Iran
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Iran
      And <fact>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | fact                                                                                                         | verdict   |
        | the applicant merely asserts that the prosecution in Iran said that it would seek the death penalty for Alma | arguable  |
        | the applicant says that the prosecution in Iran said that it would seek the death penalty for Alma           | indicated |
  Rule: The arguments for a real risk, value by value

    Scenario Outline: Past ill-treatment, and what supports the account
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <support>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | support                                                                                                       | verdict      |
        | a medical report describes marks or symptoms of Alma that are consistent with the account                     | indicated    |
        | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | indicated    |
        | witnesses or documents produced by Alma support the account                                                   | indicated    |
        | the domestic authority accepted the account of Alma as credible                                               | indicated    |
        | only UNHCR accepted the account of Alma, which Italy did not examine or accept                                | indicated    |
        | the account of Alma is consistent over time and with the country reports                                      | indicated    |
        | a medical report confirms an injury of Alma but not who or what caused it                                     | undetermined |
        | nothing besides the account of Alma supports it                                                               | undetermined |
        | the domestic authority accepted the account of Alma in part                                                   | undetermined |
        | the domestic authority doubted or rejected the account of Alma                                                | undetermined |
        | the account of Alma changes or contradicts itself on details while its core is unchanged                      | undetermined |

    Scenario Outline: Past ill-treatment, and the situation there now
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the account of Alma is consistent over time and with the country reports
      And <situation>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | situation                                                                                                                        | verdict      |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | indicated    |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | indicated    |
        | reports describe no serious human-rights abuse in Kazakhstan                                                                     | undetermined |
        | members of the group of Alma are targeted as such in Kazakhstan                                                                  | indicated    |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan            | indicated    |
        | only isolated incidents against the group of Alma are reported in Kazakhstan                                                     | undetermined |

    Scenario Outline: Harm in the past by private persons, and the protection there
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And the account of Alma is consistent over time and with the country reports
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And <harm>
      And <protection>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | harm                                                                                                            | protection                                                                                                    | verdict      |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | indicated    |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | conflict or division has reduced the capacity of Kazakhstan to protect                                        | indicated    |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | the government of Kazakhstan has power in a part of the country only                                          | indicated    |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | a law against the harm feared exists in Kazakhstan and is not enforced                                        | indicated    |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | there is no functioning authority in Kazakhstan                                                               | indicated    |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | the authorities of Kazakhstan or their officers are themselves the source of the harm feared                  | indicated    |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | the authorities of Kazakhstan investigate and protect in practice against the harm feared                     | undetermined |
        | Alma or close family received threats, and no more, from non-State actors in Kazakhstan                         | a law against the harm feared exists in Kazakhstan and is not enforced                                        | undetermined |

    Scenario Outline: An arrest in the past is not ill-treatment
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And the account of Alma is consistent over time and with the country reports
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <the past>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | the past                                                                                       | verdict      |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment               | undetermined |
        | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more | undetermined |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past           | indicated    |

    Scenario Outline: A group ill-treated as such, by whom or for want of what protection
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <group>
      And <source>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | group                                                                                                                 | source                                                                                                                           | verdict      |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | the harm feared by Alma would come from the authorities of Kazakhstan                                                            | indicated    |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | conflict or division has reduced the capacity of Kazakhstan to protect                                                           | indicated    |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | the government of Kazakhstan has power in a part of the country only                                                             | indicated    |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | a law against the harm feared exists in Kazakhstan and is not enforced                                                           | indicated    |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | there is no functioning authority in Kazakhstan                                                                                  | indicated    |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | the authorities of Kazakhstan or their officers are themselves the source of the harm feared                                     | indicated    |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | the harm feared by Alma would come from a group that exercises power like a government                                           | undetermined |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | the harm feared by Alma would come from private persons or a group                                                               | undetermined |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way                    | undetermined |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | the authorities of Kazakhstan investigate and protect in practice against the harm feared                                        | undetermined |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | the harm feared by Alma would come from the authorities of Kazakhstan                                                            | undetermined |

    Scenario Outline: Sought for a political or security offence, where such detainees are ill-treated
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <search>
      And <charge>
      And <practice>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | search                                                                      | charge                                                                                        | practice                                                                                                                         | verdict      |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | a court in Kazakhstan convicted Alma in absentia                            | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | a court in Kazakhstan convicted Alma after a trial in presence              | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | the charge against Alma in Kazakhstan concerns a moral or religious offence                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | the charge against Alma in Kazakhstan is fabricated or a pretext                              | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | the membership of Alma in an armed group is admitted or documented                            | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | the authorities of at least one State suspect Alma of links with an armed group               | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | Alma is a member abroad of a movement in armed conflict with Kazakhstan                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | a special or State security court tried or would try Alma in Kazakhstan                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | a military court or commission tried or would try Alma in Kazakhstan                          | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | Alma was convicted in Kazakhstan of a security or terrorism offence                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | Alma has been publicly identified as a member of an armed group                               | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | the charge against Alma in Kazakhstan concerns an ordinary offence                            | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma is charged or indicted in Kazakhstan                                   | an ordinary court tried or would try Alma in Kazakhstan                                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma is charged or indicted in Kazakhstan                                   | Alma is or was a trader, or the manager or owner of a business                                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma is charged or indicted in Kazakhstan                                   | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                 | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma is charged or indicted in Kazakhstan                                   | the charge against Alma in Kazakhstan concerns a political or security offence                | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | Alma is not wanted, charged or convicted in Kazakhstan                      | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma was acquitted in Kazakhstan or has fully served the sentence           | the charge against Alma in Kazakhstan concerns a political or security offence                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |

    Scenario Outline: Sought for whatever offence, where detainees are ill-treated as a routine
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And the charge against Alma in Kazakhstan concerns an ordinary offence
      And <search>
      And <practice>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | search                                                                      | practice                                                                                                          | verdict      |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated    |
        | a court in Kazakhstan convicted Alma in absentia                            | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated    |
        | a court in Kazakhstan convicted Alma after a trial in presence              | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated    |
        | Alma is not wanted, charged or convicted in Kazakhstan                      | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | undetermined |
        | Alma is charged or indicted in Kazakhstan                                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | undetermined |

    Scenario Outline: Associated with the opposition, and what draws the attention of the authorities
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <association>
      And <attention>
      And <practice>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | association                                                                                | attention                                                                                                  | practice                                                                                                                         | verdict      |
        | Alma is or was a founder, leader or spokesperson of a party or movement                    | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is or was a member or activist of an opposition party or movement                     | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma works or worked as a journalist, publicist, blogger or writer                         | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma defends the rights of others or represents opponents in court                         | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | Alma is charged or indicted in Kazakhstan                                                                  | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | a court in Kazakhstan convicted Alma in absentia                                                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | a court in Kazakhstan convicted Alma after a trial in presence                                             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | Kazakhstan or its embassy pressed for the removal of Alma                                                  | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | Kazakhstan or its embassy showed a clear interest in the removal of Alma                                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | both relatives and associates of Alma were harmed in Kazakhstan                                            | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | relatives of Alma were harmed in Kazakhstan                                                                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | associates or co-accused of Alma were harmed in Kazakhstan                                                 | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | some people in the position of Alma died or disappeared in Kazakhstan                                      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | Italy acted against Alma to put pressure on a relative                                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | Italy acted against Alma to obtain statements against a relative                                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                             | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                       | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma is or was a member of a political party whose opposition character is not stated      | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma has personal links with prominent opponents of Kazakhstan                             | Alma is not wanted, charged or convicted in Kazakhstan                                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma has personal links with prominent opponents of Kazakhstan                             | Kazakhstan or its embassy showed no particular interest in the removal of Alma                             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma has personal links with prominent opponents of Kazakhstan                             | present interest in Alma in Kazakhstan is claimed without a document                                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma has personal links with prominent opponents of Kazakhstan                             | no harm in Kazakhstan to people close to Alma is known                                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma has personal links with prominent opponents of Kazakhstan                             | few incidents involving people in the position of Alma are recorded in Kazakhstan                          | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma has personal links with prominent opponents of Kazakhstan                             | Italy acted against Alma because of a relative                                                             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma has personal links with prominent opponents of Kazakhstan                             | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                       | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |

    Scenario Outline: The relative of an opponent or wanted person, and whether the authorities reach for the relative
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <tie>
      And <reach>
      And <practice>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | tie                                                            | reach                                                                                                      | practice                                                                                                                         | verdict      |
        | Alma is a close relative of a person sought by the authorities | Kazakhstan or its embassy showed a clear interest in the removal of Alma                                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma comes from a family known for political activity          | Kazakhstan or its embassy showed a clear interest in the removal of Alma                                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is a close relative of a person sought by the authorities | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is a close relative of a person sought by the authorities | Alma is charged or indicted in Kazakhstan                                                                  | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is a close relative of a person sought by the authorities | a court in Kazakhstan convicted Alma in absentia                                                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is a close relative of a person sought by the authorities | a court in Kazakhstan convicted Alma after a trial in presence                                             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is a close relative of a person sought by the authorities | Kazakhstan or its embassy pressed for the removal of Alma                                                  | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is a close relative of a person sought by the authorities | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is a close relative of a person sought by the authorities | Italy acted against Alma to put pressure on a relative                                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is a close relative of a person sought by the authorities | Italy acted against Alma to obtain statements against a relative                                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | Alma is a close relative of a person sought by the authorities | Kazakhstan or its embassy pressed for the removal of Alma                                                  | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | Alma is a close relative of a person sought by the authorities | Kazakhstan or its embassy pressed for the removal of Alma                                                  | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | Alma is or was a trader, or the manager or owner of a business | Kazakhstan or its embassy pressed for the removal of Alma                                                  | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma is a close relative of a person sought by the authorities | Alma is not wanted, charged or convicted in Kazakhstan                                                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma is a close relative of a person sought by the authorities | Kazakhstan or its embassy showed no particular interest in the removal of Alma                             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma is a close relative of a person sought by the authorities | present interest in Alma in Kazakhstan is claimed without a document                                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma is a close relative of a person sought by the authorities | Italy acted against Alma because of a relative                                                             | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |

    Scenario Outline: The wife of an opponent, by his activity
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma is the wife of Mukhtar
      And Kazakhstan or its embassy pressed for the removal of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <his activity>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | his activity                                                                             | verdict      |
        | Mukhtar is or was a founder, leader or spokesperson of a party or movement               | indicated    |
        | Mukhtar is or was a member or activist of an opposition party or movement                | indicated    |
        | Mukhtar works or worked as a journalist, publicist, blogger or writer                    | indicated    |
        | Mukhtar defends the rights of others or represents opponents in court                    | indicated    |
        | Mukhtar is or was a trader, or the manager or owner of a business                        | undetermined |
        | Mukhtar is or was a member of a political party whose opposition character is not stated | undetermined |

    Scenario Outline: A third personal feature beside two others
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma was a regular and increasingly active member of a movement abroad
      And the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma
      And <third feature>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | third feature                                                                                                         | verdict      |
        | Alma is or was a founder, leader or spokesperson of a party or movement                                               | indicated    |
        | Alma is or was a member or activist of an opposition party or movement                                                | indicated    |
        | Alma supports a party or movement without holding office in it                                                        | indicated    |
        | Alma is or was active in a student organisation                                                                       | indicated    |
        | Alma is or was active in a trade union                                                                                | indicated    |
        | Alma works or worked as a journalist, publicist, blogger or writer                                                    | indicated    |
        | Alma defends the rights of others or represents opponents in court                                                    | indicated    |
        | Alma disclosed wrongdoing by officials or powerful persons                                                            | indicated    |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge                         | indicated    |
        | the authorities of at least one State suspect Alma of links with an armed group                                       | indicated    |
        | Alma is a member abroad of a movement in armed conflict with Kazakhstan                                               | indicated    |
        | Alma belongs to an ethnic or national minority                                                                        | indicated    |
        | Alma belongs to a small clan without armed protection                                                                 | indicated    |
        | Alma belongs to a religious minority or worships outside the bodies approved by the State                             | indicated    |
        | Alma is a cleric, missionary or religious teacher                                                                     | indicated    |
        | Alma changed religion or left it                                                                                      | indicated    |
        | Alma relies on sexual orientation or gender identity                                                                  | indicated    |
        | Alma is a close relative of a person sought by the authorities                                                        | indicated    |
        | Alma comes from a family known for political activity                                                                 | indicated    |
        | a real or imputed political affiliation is relied on as drawing attention to Alma in Kazakhstan                       | indicated    |
        | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                                         | indicated    |
        | religion, belief or conversion is relied on as drawing attention to Alma in Kazakhstan                                | indicated    |
        | Alma was arrested or detained in Kazakhstan before                                                                    | indicated    |
        | desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan                                    | indicated    |
        | Alma departed from Kazakhstan in secret or without an exit permit                                                     | indicated    |
        | the case of Alma became public in the media or on the internet                                                        | indicated    |
        | Alma publicly criticised the feared authorities or group                                                              | indicated    |
        | a suspect or witness named Alma under questioning                                                                     | indicated    |
        | the consulate or the authorities of Kazakhstan hold data about Alma                                                   | indicated    |
        | Alma bears visible scars                                                                                              | indicated    |
        | Alma asked for asylum abroad and this may be known in Kazakhstan                                                      | indicated    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                                  | indicated    |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                      | indicated    |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           | indicated    |
        | Alma is charged or indicted in Kazakhstan                                                                             | indicated    |
        | a court in Kazakhstan convicted Alma in absentia                                                                      | indicated    |
        | a court in Kazakhstan convicted Alma after a trial in presence                                                        | indicated    |
        | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan            | indicated    |
        | Alma has personal links with prominent opponents of Kazakhstan                                                        | indicated    |
        | both relatives and associates of Alma were harmed in Kazakhstan                                                       | indicated    |
        | relatives of Alma were harmed in Kazakhstan                                                                           | indicated    |
        | associates or co-accused of Alma were harmed in Kazakhstan                                                            | indicated    |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | indicated    |
        | Alma is or was a member of a political party whose opposition character is not stated                                 | undetermined |
        | Alma is or was a trader, or the manager or owner of a business                                                        | undetermined |
        | the police or security forces of Kazakhstan took an interest in Alma before                                           | undetermined |
        | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan                              | undetermined |
        | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more                        | undetermined |
        | Alma is not wanted, charged or convicted in Kazakhstan                                                                | undetermined |
        | present interest in Alma in Kazakhstan is claimed without a document                                                  | undetermined |
        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented                            | undetermined |
        | no harm in Kazakhstan to people close to Alma is known                                                                | undetermined |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | indicated    |
        | only isolated incidents against the group of Alma are reported in Kazakhstan                                          | undetermined |

    Scenario Outline: One feature counts once, under whatever head it could be put
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma was a regular and increasingly active member of a movement abroad
      And <feature>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | feature                                                                                         | verdict      |
        | Alma is or was a founder, leader or spokesperson of a party or movement                         | undetermined |
        | a real or imputed political affiliation is relied on as drawing attention to Alma in Kazakhstan | undetermined |
        | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan                   | undetermined |
        | Alma was arrested or detained in Kazakhstan before                                              | undetermined |

    Scenario Outline: Activity abroad and what is known of it there count among the features
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan
      And Alma has personal links with prominent opponents of Kazakhstan
      And <third feature>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | third feature                                                                                                      | verdict      |
        | Alma was a regular and increasingly active member of a movement abroad                                             | indicated    |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder                             | indicated    |
        | Alma was not politically or religiously active after leaving Kazakhstan                                            | undetermined |
        | Alma took part in meetings or demonstrations abroad without a function                                             | undetermined |
        | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | indicated    |
        | the public activity of Alma could be observed by the authorities of Kazakhstan                                     | indicated    |
        | Alma claims without detail to be known to the authorities of Kazakhstan                                            | undetermined |

    Scenario Outline: Three features, and the situation there
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan
      And Alma has personal links with prominent opponents of Kazakhstan
      And Alma was visible to the public abroad as a speaker, author, organiser or office-holder
      And <situation>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | situation                                                                                                                        | verdict      |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | indicated    |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | indicated    |
        | reports describe no serious human-rights abuse in Kazakhstan                                                                     | undetermined |

    Scenario Outline: Secret rendition, the part of foreign agents and what was known of their methods
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      And <measure>
      And <agents>
      And <reports>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | measure                                                                                                | agents                                                                        | reports                                                                                  | verdict      |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents | agents of another State took part in the seizure, transfer or custody of Alma | adverse reports on the destination or practice had been sent to Italy itself             | indicated    |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents | agents of another State took part in the seizure, transfer or custody of Alma | adverse reports on the destination or practice were public and easy for Italy to find    | indicated    |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents | agents of another State took part in the seizure, transfer or custody of Alma | there were no adverse reports on the destination or practice that Italy could have known | undetermined |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents | agents of another State provided the aircraft or other transport for Alma     | adverse reports on the destination or practice were public and easy for Italy to find    | indicated    |
        | the measure of Italy is an order to expel, deport or remove Alma                                       | agents of another State took part in the seizure, transfer or custody of Alma | adverse reports on the destination or practice were public and easy for Italy to find    | undetermined |

    Scenario Outline: A handover to foreign police, the practice of those police and the person handed over
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      And agents of another State took part in the seizure, transfer or custody of Alma
      And <measure>
      And <practice>
      And <person>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | measure                                                                                          | practice                                                                                                                         | person                                                                                        | verdict      |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | Alma is sought in Kazakhstan under a warrant, search notice or remand order                   | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | Alma is charged or indicted in Kazakhstan                                                     | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | a court in Kazakhstan convicted Alma in absentia                                              | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | a court in Kazakhstan convicted Alma after a trial in presence                                | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | Alma is or was a founder, leader or spokesperson of a party or movement                       | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | Alma is or was a member or activist of an opposition party or movement                        | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | the authorities of at least one State suspect Alma of links with an armed group               | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | Alma works or worked as a journalist, publicist, blogger or writer                            | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | undetermined |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | Alma is or was a member of a political party whose opposition character is not stated         | undetermined |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | Alma is not wanted, charged or convicted in Kazakhstan                                        | undetermined |
        | the measure of Italy is an order to expel, deport or remove Alma                                 | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | undetermined |

    Scenario Outline: Detention in grave conditions, for whom it is to be expected
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan
      And <who is detained>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | who is detained                                                             | verdict      |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated    |
        | Alma is charged or indicted in Kazakhstan                                   | indicated    |
        | a court in Kazakhstan convicted Alma in absentia                            | indicated    |
        | a court in Kazakhstan convicted Alma after a trial in presence              | indicated    |
        | Alma is not wanted, charged or convicted in Kazakhstan                      | undetermined |
        | Alma was acquitted in Kazakhstan or has fully served the sentence           | undetermined |

    Scenario Outline: A promise against the death penalty does not answer the conditions of detention
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Kazakhstan promised that the death penalty would not be sought for Alma
      And <conditions>
      And <penalty>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | conditions                                                                                          | penalty                                                                              | verdict      |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan | the prosecution in Kazakhstan said that it would seek the death penalty for Alma     | indicated    |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan | Alma was sentenced to death in Kazakhstan                                            | indicated    |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan | the death penalty is abolished in Kazakhstan or not provided for the offence of Alma | undetermined |
        | inspections or reports say that the facility in Kazakhstan for Alma meets standards                 | the prosecution in Kazakhstan said that it would seek the death penalty for Alma     | undetermined |

    Scenario Outline: The death penalty, sought or imposed
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <penalty>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | penalty                                                                              | verdict      |
        | the prosecution in Kazakhstan said that it would seek the death penalty for Alma     | indicated    |
        | Alma was sentenced to death in Kazakhstan                                            | indicated    |
        | the death penalty is abolished in Kazakhstan or not provided for the offence of Alma | undetermined |
        | the offence or charge of Alma carries the death penalty in Kazakhstan                | undetermined |

    Scenario Outline: The death penalty, ruled out or not
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And the prosecution in Kazakhstan said that it would seek the death penalty for Alma
      And <promise>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | promise                                                                                                                   | verdict      |
        | Kazakhstan promised that the death penalty would not be sought for Alma                                                   | undetermined |
        | Kazakhstan promised, or a court there decided, that the death penalty would not be imposed on or carried out against Alma | undetermined |
        | Kazakhstan promised only to pass on the wish of Italy that Alma be spared the death penalty                               | indicated    |
        | Italy did not ask for an assurance against the death penalty for Alma                                                     | indicated    |
        | there was no assurance against the death penalty for Alma                                                                 | indicated    |

    Scenario Outline: A promise against the death penalty leaves another risk as it is
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Kazakhstan promised, or a court there decided, that the death penalty would not be imposed on or carried out against Alma
      And the prosecution in Kazakhstan said that it would seek the death penalty for Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And <search>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | search                                    | verdict   |
        | Alma is charged or indicted in Kazakhstan | indicated |

    Scenario Outline: Foreigners sent to a State without a working asylum system
      Given Italy is about to remove Alma, a national of <nationality>, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma is or was homeless or without means in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And <system>
      And <conditions>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | nationality | system                                                                                 | conditions                                          | verdict      |
        | Somalia     | UNHCR or several bodies asked States to stop transfers to Kazakhstan                   | water, food and shelter are available in Kazakhstan | indicated    |
        | Somalia     | there is no asylum procedure in Kazakhstan                                             | water, food and shelter are available in Kazakhstan | indicated    |
        | Kazakhstan  | there is no asylum procedure in Kazakhstan                                             | water, food and shelter are available in Kazakhstan | undetermined |
        | Somalia     | the asylum and reception system of Kazakhstan works and fresh claims can be made there | water, food and shelter are available in Kazakhstan | undetermined |
        | Kazakhstan  | the asylum and reception system of Kazakhstan works and fresh claims can be made there | water, food or shelter cannot be had in Kazakhstan  | indicated    |

    Scenario Outline: Destitution is more than poor housing
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And water, food or shelter cannot be had in Kazakhstan
      And <living>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | living                                                     | verdict      |
        | Alma is or was homeless or without means in Kazakhstan     | indicated    |
        | Alma lives or lived in Kazakhstan with housing and support | undetermined |
        | Alma lives or lived in Kazakhstan in basic reception       | undetermined |

    Scenario Outline: Foreigners detained in grave conditions
      Given Italy is about to remove Alma, a national of <nationality>, to Kazakhstan
      And the case is assessed on 18 November 2013
      And reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan
      And <system>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | nationality | system                                                                                 | verdict      |
        | Somalia     | UNHCR or several bodies asked States to stop transfers to Kazakhstan                   | indicated    |
        | Somalia     | there is no asylum procedure in Kazakhstan                                             | indicated    |
        | Somalia     | the asylum and reception system of Kazakhstan works and fresh claims can be made there | undetermined |
        | Kazakhstan  | there is no asylum procedure in Kazakhstan                                             | undetermined |

    Scenario Outline: Violence so extreme that anyone is at risk
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <violence>
      And <reports>
      And <authority>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | violence                                                                                                          | reports                                                                             | authority                                                                                    | verdict      |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country                | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | the government of Kazakhstan has power in a part of the country only                         | indicated    |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country                | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | there is no functioning authority in Kazakhstan                                              | indicated    |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country                | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | the authorities of Kazakhstan or their officers are themselves the source of the harm feared | indicated    |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country                | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | the authorities of Kazakhstan investigate and protect in practice against the harm feared    | undetermined |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country                | reports describe serious or recurrent human-rights abuse in Kazakhstan              | there is no functioning authority in Kazakhstan                                              | undetermined |
        | there is armed conflict in other parts of Kazakhstan and attacks are possible at the place to which Alma would go | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | there is no functioning authority in Kazakhstan                                              | undetermined |

    Scenario Outline: A grave general situation alone, and with a charge of a political kind
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And reports describe widespread, systematic or massive human-rights abuse in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <search>
      And <charge>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | search                                    | charge                                                                         | verdict      |
        | Alma is charged or indicted in Kazakhstan | the charge against Alma in Kazakhstan concerns a political or security offence | indicated    |
        | Alma is charged or indicted in Kazakhstan | the charge against Alma in Kazakhstan concerns an ordinary offence             | undetermined |

    Scenario Outline: Reports on the general situation are an argument that is answered
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <reports>
      When the case is checked
      Then echr-3 is <verdict>
      And the counter-argument "general-situation-alone" <answer>

      Examples:
        | reports                                                                             | answer         | verdict      |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | stands         | undetermined |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan              | does not stand | undetermined |

    Scenario Outline: Families and children in a reception system with shortcomings, before and since Tarakhel
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Alma is a parent with minor children
      And <reception>
      And <guarantees>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | day             | reception                                                                      | guarantees                                                                                                                 | verdict      |
        | 3 November 2014 | reports describe shortcomings of the asylum and reception system of Kazakhstan | Italy did not ask Kazakhstan for any assurance about Alma                                                                  | undetermined |
        | 4 November 2014 | reports describe shortcomings of the asylum and reception system of Kazakhstan | Italy did not ask Kazakhstan for any assurance about Alma                                                                  | indicated    |
        | 4 November 2014 | UNHCR or several bodies asked States to stop transfers to Kazakhstan           | Italy did not ask Kazakhstan for any assurance about Alma                                                                  | indicated    |
        | 4 November 2014 | there is no asylum procedure in Kazakhstan                                     | Italy did not ask Kazakhstan for any assurance about Alma                                                                  | indicated    |
        | 4 November 2014 | reports describe shortcomings of the asylum and reception system of Kazakhstan | Kazakhstan gave no assurance about Alma, asked for or not                                                                  | indicated    |
        | 4 November 2014 | reports describe shortcomings of the asylum and reception system of Kazakhstan | Kazakhstan only received a message, tacitly accepted or wrote a standard letter without a promise on the treatment of Alma | indicated    |
        | 4 November 2014 | reports describe shortcomings of the asylum and reception system of Kazakhstan | Kazakhstan referred Italy to its law, to treaties or to existing agreements as an assurance for Alma                       | indicated    |
        | 4 November 2014 | reports describe shortcomings of the asylum and reception system of Kazakhstan | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                                      | indicated    |
        | 4 November 2014 | reports describe shortcomings of the asylum and reception system of Kazakhstan | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | undetermined |
        | 4 November 2014 | reports describe shortcomings of the asylum and reception system of Kazakhstan | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma                       | undetermined |

    Scenario Outline: Whose vulnerability calls for guarantees on reception
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 4 November 2014
      And Alma fears torture or ill-treatment in Kazakhstan
      And Italy did not ask Kazakhstan for any assurance about Alma
      And <person>
      And <reception>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | person                                                                  | reception                                                                              | verdict      |
        | Alma is a parent with minor children                                    | reports describe shortcomings of the asylum and reception system of Kazakhstan         | indicated    |
        | Alma is a child without parent or guardian                              | reports describe shortcomings of the asylum and reception system of Kazakhstan         | indicated    |
        | Alma is an adult without dependants                                     | reports describe shortcomings of the asylum and reception system of Kazakhstan         | undetermined |
        | Alma is or was a founder, leader or spokesperson of a party or movement | reports describe shortcomings of the asylum and reception system of Kazakhstan         | undetermined |
        | Alma is a parent with minor children                                    | the asylum and reception system of Kazakhstan works and fresh claims can be made there | undetermined |

    Scenario Outline: A critical illness at which nobody looked, beside a fear of ill-treatment
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Alma fears torture or ill-treatment in Kazakhstan
      And <illness>
      And <outlook>
      And <examination>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | day              | illness                                                                            | outlook                                                                  | examination                                                                                     | verdict      |
        | 12 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment the health of Alma would decline seriously | Italy did not look at the health of Alma before the measure                                     | undetermined |
        | 13 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment the health of Alma would decline seriously | Italy did not look at the health of Alma before the measure                                     | indicated    |
        | 14 December 2016 | the illness of Alma is at a terminal stage                                         | without the present treatment the health of Alma would decline seriously | Italy did not look at the health of Alma before the measure                                     | indicated    |
        | 14 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment Alma would die within weeks or months      | Italy did not look at the health of Alma before the measure                                     | indicated    |
        | 14 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment Alma would die within a few years          | Italy did not look at the health of Alma before the measure                                     | indicated    |
        | 14 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment the health of Alma would decline seriously | Italy looked only at general medical information on the country before the measure against Alma | indicated    |
        | 14 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment the health of Alma would decline seriously | Italy had the health of Alma individually assessed before the measure                           | undetermined |
        | 14 December 2016 | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment Alma might have a relapse                  | Italy did not look at the health of Alma before the measure                                     | undetermined |
        | 14 December 2016 | the illness of Alma is serious and needs continuing treatment or supervision       | without the present treatment the health of Alma would decline seriously | Italy did not look at the health of Alma before the measure                                     | undetermined |

    Scenario Outline: Sent on by a State without a working asylum procedure
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <onward>
      And <system>
      And <last State>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | onward                                                                                | system                                                                                 | last State                                                                          | verdict      |
        | reports document onward returns from Kazakhstan of people like Alma                   | reports describe shortcomings of the asylum and reception system of Kazakhstan         | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | indicated    |
        | reports document onward returns from Kazakhstan of people like Alma                   | UNHCR or several bodies asked States to stop transfers to Kazakhstan                   | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | indicated    |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | indicated    |
        | law or agreements allow the onward removal of Alma from Kazakhstan                    | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | indicated    |
        | Alma is said to face onward removal from Kazakhstan while nothing on it is documented | there is no asylum procedure in Kazakhstan                                             | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | undetermined |
        | reports document onward returns from Kazakhstan of people like Alma                   | the asylum and reception system of Kazakhstan works and fresh claims can be made there | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | indicated    |
        | reports document onward returns from Kazakhstan of people like Alma                   | there is no asylum procedure in Kazakhstan                                             | reports describe no serious human-rights abuse in Kazakhstan                        | undetermined |

    Scenario Outline: Sent on to a State with serious abuse of the person's group
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And reports document onward returns from Kazakhstan of people like Alma
      And there is no asylum procedure in Kazakhstan
      And <last State>
      And <group>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | last State                                                             | group                                                                                                                 | verdict      |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan | members of the group of Alma are targeted as such in Kazakhstan                                                       | indicated    |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | indicated    |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan | only isolated incidents against the group of Alma are reported in Kazakhstan                                          | undetermined |
        | reports describe no serious human-rights abuse in Kazakhstan           | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | undetermined |

    Scenario Outline: Treatment out of reach, beside a fear of ill-treatment: before and since 13 December 2016
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Alma fears torture or ill-treatment in Kazakhstan
      And the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach
      And <outlook or family>
      And <illness>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | day              | outlook or family                                                        | illness                                                                            | verdict      |
        | 12 December 2016 | without the present treatment Alma would die within a few years          | the illness of Alma is life-threatening and needs continuing specialised treatment | undetermined |
        | 13 December 2016 | without the present treatment Alma would die within weeks or months      | the illness of Alma is life-threatening and needs continuing specialised treatment | indicated    |
        | 13 December 2016 | without the present treatment Alma would die within a few years          | the illness of Alma is life-threatening and needs continuing specialised treatment | indicated    |
        | 13 December 2016 | without the present treatment the health of Alma would decline seriously | the illness of Alma is life-threatening and needs continuing specialised treatment | indicated    |
        | 13 December 2016 | without the present treatment Alma might have a relapse                  | the illness of Alma is life-threatening and needs continuing specialised treatment | undetermined |
        | 1 June 2012      | Alma has no family in Kazakhstan to turn to                              | the illness of Alma is at a terminal stage                                         | indicated    |
        | 1 June 2012      | the whereabouts of the family of Alma in Kazakhstan are unknown          | the illness of Alma is at a terminal stage                                         | indicated    |
        | 1 June 2012      | close family of Alma in Kazakhstan is able to help                       | the illness of Alma is at a terminal stage                                         | undetermined |
        | 1 June 2012      | Alma has no family in Kazakhstan to turn to                              | the illness of Alma is life-threatening and needs continuing specialised treatment | undetermined |

    Scenario Outline: Treatment within reach carries no risk, whatever follows without it
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 March 2018
      And Alma fears torture or ill-treatment in Kazakhstan
      And without the present treatment Alma would die within weeks or months
      And <treatment>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | treatment                                                                             | verdict      |
        | the medical treatment that Alma needs is available in Kazakhstan on normal terms      | undetermined |
        | Alma could have the medical treatment needed in Kazakhstan only at a cost or distance | undetermined |
        | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach  | indicated    |

    Scenario Outline: The danger as the authorities of the removing State found it
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <finding>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | finding                                                                         | verdict      |
        | Italy accepted that the harm feared by Alma was a danger                        | indicated    |
        | Italy accepted the danger to Alma and relied on assurances against it           | indicated    |
        | Italy accepted the danger to Alma and weighed it against security               | indicated    |
        | Italy relied on protection for Alma in the destination or in another area there | undetermined |
        | Italy did not accept that Alma was in danger                                    | undetermined |
        | Italy made no finding on the danger to Alma                                     | undetermined |

    Scenario Outline: A refugee, and the reports of the day
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <status>
      And <reports>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | status                                                                                | reports                                                                                                                          | verdict      |
        | Italy had recognised Alma as a refugee or protected person before the measure         | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | another State had recognised Alma as a refugee before the measure                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | indicated    |
        | another State had given Alma subsidiary or humanitarian protection before the measure | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | Alma was recognised as a refugee or protected person only after the measure           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              | undetermined |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure           | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure           | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                              | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure           | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure           | members of the group of Alma are targeted as such in Kazakhstan                                                                  | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure           | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan            | indicated    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure           | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure           | reports describe no serious human-rights abuse in Kazakhstan                                                                     | undetermined |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure           | only isolated incidents against the group of Alma are reported in Kazakhstan                                                     | undetermined |

  Rule: What speaks against a real risk, value by value

    Scenario Outline: A third finding beside two that show nothing individual
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And the charge against Alma in Kazakhstan concerns an ordinary offence
      And few incidents involving people in the position of Alma are recorded in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And <third finding>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | third finding                                                                                                         | verdict         |
        | Alma is not wanted, charged or convicted in Kazakhstan                                                                | no_breach_shown |
        | Alma was acquitted in Kazakhstan or has fully served the sentence                                                     | no_breach_shown |
        | no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material                         | no_breach_shown |
        | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more                        | no_breach_shown |
        | nothing indicates present interest in Alma in Kazakhstan                                                              | no_breach_shown |
        | only membership of a group, without individual features, points to Alma                                               | no_breach_shown |
        | only reports on the general situation in Kazakhstan were produced for Alma                                            | no_breach_shown |
        | no evidence was produced that Alma would be singled out                                                               | no_breach_shown |
        | nothing indicates that the authorities of Kazakhstan know of Alma                                                     | no_breach_shown |
        | Alma was not politically or religiously active after leaving Kazakhstan                                               | no_breach_shown |
        | Alma kept belief or activity private after leaving Kazakhstan                                                         | no_breach_shown |
        | Alma took part in meetings or demonstrations abroad without a function                                                | no_breach_shown |
        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented                            | no_breach_shown |
        | no harm in Kazakhstan to people close to Alma is known                                                                | no_breach_shown |
        | the situation in Kazakhstan has improved since the feared events                                                      | no_breach_shown |
        | only isolated incidents against the group of Alma are reported in Kazakhstan                                          | no_breach_shown |
        | no targeting, or no longer any, of the group of Alma is reported in Kazakhstan                                        | no_breach_shown |
        | no ill-treatment of Alma after removal was reported                                                                   | no_breach_shown |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           | undetermined    |
        | Alma is charged or indicted in Kazakhstan                                                                             | undetermined    |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                      | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                                  | undetermined    |
        | present interest in Alma in Kazakhstan is claimed without a document                                                  | undetermined    |
        | personal circumstances allow the inference that attention would fall on Alma in Kazakhstan                            | undetermined    |
        | Alma states without detail or support to be singled out                                                               | undetermined    |
        | the public activity of Alma could be observed by the authorities of Kazakhstan                                        | undetermined    |
        | Alma claims without detail to be known to the authorities of Kazakhstan                                               | undetermined    |
        | Alma has personal links with prominent opponents of Kazakhstan                                                        | undetermined    |
        | both relatives and associates of Alma were harmed in Kazakhstan                                                       | undetermined    |
        | relatives of Alma were harmed in Kazakhstan                                                                           | undetermined    |
        | the situation in Kazakhstan has deteriorated since the feared events                                                  | undetermined    |
        | the situation in Kazakhstan has not changed since the feared events                                                   | undetermined    |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | undetermined    |
        | Alma was detained on arrival in Kazakhstan                                                                            | undetermined    |
        | the whereabouts of Alma after removal were unknown for a time                                                         | undetermined    |

    Scenario Outline: The charge and the experience of others as a third finding
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And no harm in Kazakhstan to people close to Alma is known
      And Alma fears torture or ill-treatment in Kazakhstan
      And <third finding>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | third finding                                                                                          | verdict         |
        | the charge against Alma in Kazakhstan concerns an ordinary offence                                     | no_breach_shown |
        | the charge against Alma in Kazakhstan concerns a moral or religious offence                            | undetermined    |
        | few incidents involving people in the position of Alma are recorded in Kazakhstan                      | no_breach_shown |
        | people in the position of Alma were monitored in Kazakhstan and no incident was confirmed at that time | no_breach_shown |
        | the information on record shows no incident involving people in the position of Alma in Kazakhstan     | no_breach_shown |
        | some people in the position of Alma died or disappeared in Kazakhstan                                  | undetermined    |
        | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                   | undetermined    |
        | no information on people in the position of Alma in Kazakhstan was produced                            | undetermined    |

    Scenario Outline: A reasoned examination that did not accept the danger as a third finding
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And no harm in Kazakhstan to people close to Alma is known
      And Alma fears torture or ill-treatment in Kazakhstan
      And <examination>
      And <result>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | examination                                                                               | result                                       | verdict         |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma         | Italy did not accept that Alma was in danger | no_breach_shown |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma      | Italy did not accept that Alma was in danger | no_breach_shown |
        | Italy examined the harm feared by Alma again after a first decision was annulled          | Italy did not accept that Alma was in danger | no_breach_shown |
        | Italy examined one ground of the harm feared by Alma and not another                      | Italy did not accept that Alma was in danger | undetermined    |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look | Italy did not accept that Alma was in danger | undetermined    |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma      | Italy made no finding on the danger to Alma  | undetermined    |

    Scenario Outline: Such findings do not answer a weighty individual circumstance, or a risk that is common to all
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And no harm in Kazakhstan to people close to Alma is known
      And the information on record shows no incident involving people in the position of Alma in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And <circumstance>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | circumstance                                                                                                          | verdict         |
        | a warrant, summons, judgment or request names Alma                                                                    | undetermined    |
        | letters, press, expert or NGO statements single out Alma                                                              | undetermined    |
        | Alma or witnesses give a detailed and consistent account of being singled out                                         | undetermined    |
        | Alma states without detail or support to be singled out                                                               | no_breach_shown |
        | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan            | undetermined    |
        | present interest in Alma in Kazakhstan is claimed without a document                                                  | no_breach_shown |
        | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma    | undetermined    |
        | the public activity of Alma could be observed by the authorities of Kazakhstan                                        | no_breach_shown |
        | Alma was a regular and increasingly active member of a movement abroad                                                | undetermined    |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder                                | undetermined    |
        | Alma was not politically or religiously active after leaving Kazakhstan                                               | no_breach_shown |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | undetermined    |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | no_breach_shown |
        | the charge against Alma in Kazakhstan concerns a political or security offence                                        | undetermined    |
        | the charge against Alma in Kazakhstan is fabricated or a pretext                                                      | undetermined    |
        | the charge against Alma in Kazakhstan concerns an ordinary offence                                                    | no_breach_shown |
        | Italy accepted that the harm feared by Alma was a danger                                                              | indicated       |
        | Italy accepted the danger to Alma and relied on assurances against it                                                 | indicated       |
        | Italy accepted the danger to Alma and weighed it against security                                                     | indicated       |
        | Italy relied on protection for Alma in the destination or in another area there                                       | no_breach_shown |
        | Italy did not accept that Alma was in danger                                                                          | no_breach_shown |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan                   | undetermined    |
        | inspections or reports say that the facility in Kazakhstan for Alma meets standards                                   | no_breach_shown |
        | Kazakhstan or its embassy pressed for the removal of Alma                                                             | undetermined    |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma                                              | undetermined    |
        | Kazakhstan or its embassy showed no particular interest in the removal of Alma                                        | no_breach_shown |
        | the prosecution in Kazakhstan said that it would seek the death penalty for Alma                                      | indicated       |
        | Alma was sentenced to death in Kazakhstan                                                                             | indicated       |
        | the death penalty is abolished in Kazakhstan or not provided for the offence of Alma                                  | no_breach_shown |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country                    | no_breach_shown |
        | there is armed conflict in other parts of Kazakhstan and attacks are possible at the place to which Alma would go     | no_breach_shown |
        | Italy acted against Alma to put pressure on a relative                                                                | undetermined    |
        | Italy acted against Alma to obtain statements against a relative                                                      | undetermined    |
        | Italy acted against Alma because of a relative                                                                        | no_breach_shown |
        | agents of another State took part in the seizure, transfer or custody of Alma                                         | undetermined    |
        | agents of another State provided the aircraft or other transport for Alma                                             | no_breach_shown |
        | Italy had recognised Alma as a refugee or protected person before the measure                                         | undetermined    |
        | another State had recognised Alma as a refugee before the measure                                                     | undetermined    |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure                                           | undetermined    |
        | nobody had recognised Alma as a refugee or protected person                                                           | no_breach_shown |
        | another State had given Alma subsidiary or humanitarian protection before the measure                                 | no_breach_shown |

    Scenario Outline: Such findings do not answer that anyone sought there is ill-treated as a routine
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And no harm in Kazakhstan to people close to Alma is known
      And the information on record shows no incident involving people in the position of Alma in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And <search>
      And <practice>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | search                                                                      | practice                                                                                                          | verdict         |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated       |
        | Alma is charged or indicted in Kazakhstan                                   | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated       |
        | a court in Kazakhstan convicted Alma in absentia                            | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated       |
        | a court in Kazakhstan convicted Alma after a trial in presence              | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated       |
        | Alma is not wanted, charged or convicted in Kazakhstan                      | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | no_breach_shown |
        | Alma is charged or indicted in Kazakhstan                                   | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | no_breach_shown |

    Scenario Outline: Such findings do not answer past harm in an account that is supported
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And no harm in Kazakhstan to people close to Alma is known
      And the information on record shows no incident involving people in the position of Alma in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And <the past>
      And <support>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | the past                                                                                                        | support                                                                                                       | verdict         |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                            | a medical report describes marks or symptoms of Alma that are consistent with the account                     | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                            | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                            | witnesses or documents produced by Alma support the account                                                   | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                            | the domestic authority accepted the account of Alma as credible                                               | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                            | only UNHCR accepted the account of Alma, which Italy did not examine or accept                                | undetermined    |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan | a medical report describes marks or symptoms of Alma that are consistent with the account                     | undetermined    |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                            | a medical report confirms an injury of Alma but not who or what caused it                                     | no_breach_shown |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                            | nothing besides the account of Alma supports it                                                               | no_breach_shown |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                            | the domestic authority accepted the account of Alma in part                                                   | no_breach_shown |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                | a medical report describes marks or symptoms of Alma that are consistent with the account                     | no_breach_shown |
        | Alma or close family received threats, and no more, from non-State actors in Kazakhstan                         | a medical report describes marks or symptoms of Alma that are consistent with the account                     | no_breach_shown |

    Scenario Outline: Such findings mean nothing for a risk of another kind
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And no harm in Kazakhstan to people close to Alma is known
      And the information on record shows no incident involving people in the position of Alma in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And <risk>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | risk                                                                                                   | verdict         |
        | the illness of Alma is at a terminal stage                                                             | undetermined    |
        | the illness of Alma is life-threatening and needs continuing specialised treatment                     | undetermined    |
        | the illness of Alma is stable with the present treatment                                               | no_breach_shown |
        | the illness of Alma is serious and needs continuing treatment or supervision                           | no_breach_shown |
        | without the present treatment Alma would die within weeks or months                                    | undetermined    |
        | without the present treatment Alma would die within a few years                                        | undetermined    |
        | without the present treatment the health of Alma would decline seriously                               | undetermined    |
        | without the present treatment Alma might have a relapse                                                | no_breach_shown |
        | Alma is or was homeless or without means in Kazakhstan                                                 | undetermined    |
        | Alma lives or lived in Kazakhstan with housing and support                                             | no_breach_shown |
        | UNHCR or several bodies asked States to stop transfers to Kazakhstan                                   | undetermined    |
        | there is no asylum procedure in Kazakhstan                                                             | undetermined    |
        | the asylum and reception system of Kazakhstan works and fresh claims can be made there                 | no_breach_shown |
        | reports describe shortcomings of the asylum and reception system of Kazakhstan                         | no_breach_shown |
        | reports document onward returns from Kazakhstan of people like Alma                                    | undetermined    |
        | law or agreements allow the onward removal of Alma from Kazakhstan                                     | undetermined    |
        | Alma is said to face onward removal from Kazakhstan while nothing on it is documented                  | no_breach_shown |
        | Kazakhstan does not provide life imprisonment for the offence of Alma                                  | no_breach_shown |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents | undetermined    |
        | the measure of Italy is an order to expel, deport or remove Alma                                       | no_breach_shown |

    Scenario Outline: Nor for children in a reception system with shortcomings
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And no harm in Kazakhstan to people close to Alma is known
      And the information on record shows no incident involving people in the position of Alma in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And <person>
      And <reception>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | person                                                                  | reception                                                                              | verdict         |
        | Alma is a parent with minor children                                    | reports describe shortcomings of the asylum and reception system of Kazakhstan         | undetermined    |
        | Alma is a child without parent or guardian                              | reports describe shortcomings of the asylum and reception system of Kazakhstan         | undetermined    |
        | Alma is an adult without dependants                                     | reports describe shortcomings of the asylum and reception system of Kazakhstan         | no_breach_shown |
        | Alma is or was a founder, leader or spokesperson of a party or movement | reports describe shortcomings of the asylum and reception system of Kazakhstan         | no_breach_shown |
        | Alma is a parent with minor children                                    | the asylum and reception system of Kazakhstan works and fresh claims can be made there | no_breach_shown |

    Scenario Outline: Protection by the authorities answers private violence only, and only in practice
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And <source>
      And <protection>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | source                                                                                 | protection                                                                                                    | verdict         |
        | the harm feared by Alma would come from private persons or a group                     | the authorities of Kazakhstan investigate and protect in practice against the harm feared                     | no_breach_shown |
        | the harm feared by Alma would come from the authorities of Kazakhstan                  | the authorities of Kazakhstan investigate and protect in practice against the harm feared                     | undetermined    |
        | the harm feared by Alma would come from a group that exercises power like a government | the authorities of Kazakhstan investigate and protect in practice against the harm feared                     | undetermined    |
        | the harm feared by Alma would come from private persons or a group                     | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | undetermined    |
        | the harm feared by Alma would come from private persons or a group                     | a law against the harm feared exists in Kazakhstan and is not enforced                                        | undetermined    |

    Scenario Outline: Another part of the country, and what is known of the guarantees
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the account of Alma is consistent over time and with the country reports
      And Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And the government of Kazakhstan has power in a part of the country only
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <area>
      And <first>
      And <second>
      And <third>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | area                                                                               | first                                                | second                                            | third                                                              | verdict         |
        | there is another area of Kazakhstan to which people return or where support exists | Alma can travel safely to another part of Kazakhstan | Alma would be let into another part of Kazakhstan | Alma could settle in another part of Kazakhstan                    | no_breach_shown |
        | there is another area of Kazakhstan to which people return or where support exists | Alma can travel safely to another part of Kazakhstan | Alma would be let into another part of Kazakhstan | the harm feared by Alma would come from private persons or a group | no_breach_shown |
        | there is another area of Kazakhstan to which people return or where support exists | Alma can travel safely to another part of Kazakhstan | Alma could settle in another part of Kazakhstan   | the harm feared by Alma would come from private persons or a group | no_breach_shown |
        | there is another area of Kazakhstan to which people return or where support exists | Alma would be let into another part of Kazakhstan    | Alma could settle in another part of Kazakhstan   | the harm feared by Alma would come from private persons or a group | no_breach_shown |
        | there is another area of Kazakhstan in which Alma has no ties or protection        | Alma can travel safely to another part of Kazakhstan | Alma would be let into another part of Kazakhstan | Alma could settle in another part of Kazakhstan                    | indicated       |
        | there is another area of Kazakhstan to which people return or where support exists | there is no guarantee that Alma could reach and settle in another part of Kazakhstan | the harm feared by Alma would come from private persons or a group | Alma fears being killed in Kazakhstan | indicated       |

    Scenario Outline: No part of the country is safe from its own authorities
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And Italy accepted that the harm feared by Alma was a danger
      And there is another area of Kazakhstan to which people return or where support exists
      And Alma can travel safely to another part of Kazakhstan
      And Alma would be let into another part of Kazakhstan
      And Alma could settle in another part of Kazakhstan
      And <source>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | source                                                                                       | verdict         |
        | the harm feared by Alma would come from the authorities of Kazakhstan                        | indicated       |
        | the harm feared by Alma would come from a group that exercises power like a government       | no_breach_shown |
        | the harm feared by Alma would come from private persons or a group                           | no_breach_shown |
        | the authorities of Kazakhstan or their officers are themselves the source of the harm feared | indicated       |
        | the government of Kazakhstan has power in a part of the country only                         | no_breach_shown |
        | the authorities of Kazakhstan investigate and protect in practice against the harm feared    | no_breach_shown |

    Scenario Outline: A change for the better answers the past only if nothing shows a present interest
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the account of Alma is consistent over time and with the country reports
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <change>
      And <interest>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | change                                                               | interest                                                                                                   | verdict      |
        | the situation in Kazakhstan has improved since the feared events     | nothing indicates present interest in Alma in Kazakhstan                                                   | undetermined |
        | the situation in Kazakhstan has improved since the feared events     | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | indicated    |
        | the situation in Kazakhstan has improved since the feared events     | present interest in Alma in Kazakhstan is claimed without a document                                       | indicated    |
        | the situation in Kazakhstan has deteriorated since the feared events | nothing indicates present interest in Alma in Kazakhstan                                                   | indicated    |
        | the situation in Kazakhstan has not changed since the feared events  | nothing indicates present interest in Alma in Kazakhstan                                                   | indicated    |

    Scenario Outline: It answers features that draw attention, too
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan
      And Alma has personal links with prominent opponents of Kazakhstan
      And Alma was visible to the public abroad as a speaker, author, organiser or office-holder
      And <change>
      And <interest>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | change                                                              | interest                                                             | verdict      |
        | the situation in Kazakhstan has improved since the feared events    | nothing indicates present interest in Alma in Kazakhstan             | undetermined |
        | the situation in Kazakhstan has not changed since the feared events | nothing indicates present interest in Alma in Kazakhstan             | indicated    |
        | the situation in Kazakhstan has improved since the feared events    | present interest in Alma in Kazakhstan is claimed without a document | indicated    |

    Scenario Outline: No present interest, and no evidence that singles the person out, answer such features
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan
      And Alma has personal links with prominent opponents of Kazakhstan
      And Alma was visible to the public abroad as a speaker, author, organiser or office-holder
      And <interest>
      And <evidence>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | interest                                                                                                   | evidence                                                                                                           | verdict      |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | only membership of a group, without individual features, points to Alma                                            | undetermined |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | only reports on the general situation in Kazakhstan were produced for Alma                                         | undetermined |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | no evidence was produced that Alma would be singled out                                                            | undetermined |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | nothing indicates that the authorities of Kazakhstan know of Alma                                                  | undetermined |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | a warrant, summons, judgment or request names Alma                                                                 | indicated    |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | personal circumstances allow the inference that attention would fall on Alma in Kazakhstan                         | indicated    |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | indicated    |
        | nothing indicates present interest in Alma in Kazakhstan                                                   | Alma claims without detail to be known to the authorities of Kazakhstan                                            | indicated    |
        | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | no evidence was produced that Alma would be singled out                                                            | indicated    |
        | present interest in Alma in Kazakhstan is claimed without a document                                       | no evidence was produced that Alma would be singled out                                                            | indicated    |

    Scenario Outline: They do not answer supported past torture, nor a sentence to death
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And nothing indicates present interest in Alma in Kazakhstan
      And no evidence was produced that Alma would be singled out
      And <risk>
      And <support>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | risk                                                                                 | support                                                                                   | verdict   |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account | indicated |
        | Alma was sentenced to death in Kazakhstan                                            | nothing indicates that the authorities of Kazakhstan know of Alma                         | indicated |

    Scenario Outline: A contradictory account without explanation answers the past, unless a physician supports it
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And witnesses or documents produced by Alma support the account
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <account>
      And <explanation>
      And <physician>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | account                                                                                  | explanation                                                                                          | physician                                                                                 | verdict      |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | no medical report on past ill-treatment of Alma was produced                              | undetermined |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | a medical report confirms an injury of Alma but not who or what caused it                 | undetermined |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives no explanation for late or contradictory statements                                       | a medical report describes marks or symptoms of Alma that are consistent with the account | indicated    |
        | Alma made contradictory or corrected statements on core facts                            | Alma gives trauma, shame, fear or lack of privacy as the reason for late or contradictory statements | no medical report on past ill-treatment of Alma was produced                              | indicated    |
        | the account of Alma changes or contradicts itself on details while its core is unchanged | Alma gives no explanation for late or contradictory statements                                       | no medical report on past ill-treatment of Alma was produced                              | indicated    |
        | Alma first mentioned core facts late in the procedure                                    | Alma gives no explanation for late or contradictory statements                                       | no medical report on past ill-treatment of Alma was produced                              | indicated    |
        | the account of Alma is consistent over time and with the country reports                 | Alma gives no explanation for late or contradictory statements                                       | no medical report on past ill-treatment of Alma was produced                              | indicated    |

    Scenario Outline: A contradictory account answers features that draw attention, too
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan
      And Alma has personal links with prominent opponents of Kazakhstan
      And Alma was visible to the public abroad as a speaker, author, organiser or office-holder
      And <account>
      And <explanation>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | account                                                       | explanation                                                                              | verdict      |
        | Alma made contradictory or corrected statements on core facts | Alma gives no explanation for late or contradictory statements                           | undetermined |
        | Alma made contradictory or corrected statements on core facts | Alma gives another explanation than trauma or shame for late or contradictory statements | indicated    |

    Scenario Outline: Neither change, nor want of interest, nor contradictions answer what rests on other grounds
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And Italy accepted that the harm feared by Alma was a danger
      And <first>
      And <second>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | first                                                                            | second                                                                  | verdict   |
        | the situation in Kazakhstan has improved since the feared events                 | nothing indicates present interest in Alma in Kazakhstan                | indicated |
        | Alma made contradictory or corrected statements on core facts                    | Alma gives no explanation for late or contradictory statements          | indicated |
        | nothing indicates present interest in Alma in Kazakhstan                         | no evidence was produced that Alma would be singled out                 | indicated |
        | the prosecution in Kazakhstan said that it would seek the death penalty for Alma | Kazakhstan promised that the death penalty would not be sought for Alma | indicated |
  Rule: What the authorities knew, or ought to have known, when the person was removed

    Scenario Outline: Knowledge of the profile, a fear that was told, a claim that was dealt with
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <knowledge>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | knowledge                                                                                             | verdict      |
        | the authorities of Italy were told of the political or risk profile of Alma                           | indicated    |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | indicated    |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources        | indicated    |
        | the authorities of Italy did not know the political or risk profile of Alma                           | undetermined |
        | Alma told the authorities of Italy in words of a fear of return                                       | indicated    |
        | Alma told others, and not the authorities of Italy, of a fear of return                               | undetermined |
        | Alma told nobody of a fear of return                                                                  | undetermined |
        | Alma expressed a wish to seek asylum or a fear of return                                              | indicated    |
        | the wish of Alma for asylum was registered and passed to the competent authority                      | indicated    |
        | Alma did not express a wish to seek asylum or a fear of return                                        | undetermined |
        | the wish of Alma for asylum was not registered or not passed to the competent authority               | undetermined |
        | an application for asylum or protection was lodged for Alma before removal                            | indicated    |
        | no application for asylum or protection was lodged for Alma before removal                            | undetermined |
        | the asylum procedure of Alma in Italy is pending                                                      | indicated    |
        | Italy granted asylum or protection to Alma                                                            | indicated    |
        | Italy rejected the asylum claim of Alma on the merits                                                 | indicated    |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days                   | indicated    |
        | Italy did not examine the asylum claim of Alma because it was late                                    | indicated    |
        | Italy did not examine the asylum claim of Alma because of a safe third country                        | indicated    |
        | Italy did not examine the asylum claim of Alma because another State was responsible                  | indicated    |
        | there was no asylum procedure for Alma in Italy                                                       | undetermined |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma                     | indicated    |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma                  | indicated    |
        | Italy examined the harm feared by Alma again after a first decision was annulled                      | indicated    |
        | Italy examined one ground of the harm feared by Alma and not another                                  | indicated    |
        | Italy looked at general reports on the harm feared by Alma and not at the personal account            | indicated    |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look             | undetermined |
        | the harm feared by Alma was not examined by Italy in any way                                          | undetermined |
        | Italy accepted that the harm feared by Alma was a danger                                              | indicated    |
        | Italy accepted the danger to Alma and relied on assurances against it                                 | indicated    |
        | Italy accepted the danger to Alma and weighed it against security                                     | indicated    |
        | Italy relied on protection for Alma in the destination or in another area there                       | indicated    |
        | Italy did not accept that Alma was in danger                                                          | indicated    |
        | Italy made no finding on the danger to Alma                                                           | undetermined |
        | Italy had recognised Alma as a refugee or protected person before the measure                         | indicated    |
        | another State had recognised Alma as a refugee before the measure                                     | undetermined |
        | Alma was recognised as a refugee or protected person only after the measure                           | undetermined |
        | an international body indicated a stay in the case of Alma and it was followed                        | indicated    |
        | an international body indicated a stay in the case of Alma and the measure took place or continued    | indicated    |
        | nobody asked an international body in time for a stay in the case of Alma                             | undetermined |

    Scenario Outline: Assurances asked for, and a request for extradition, show that the State saw the accusation or the risk
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <sign>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | sign                                                                                                                       | verdict      |
        | Kazakhstan only received a message, tacitly accepted or wrote a standard letter without a promise on the treatment of Alma | indicated    |
        | Kazakhstan referred Italy to its law, to treaties or to existing agreements as an assurance for Alma                       | indicated    |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                                      | indicated    |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | indicated    |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma                       | indicated    |
        | Italy did not ask Kazakhstan for any assurance about Alma                                                                  | undetermined |
        | Kazakhstan gave no assurance about Alma, asked for or not                                                                  | undetermined |
        | the measure of Italy is the extradition or surrender of Alma on request                                                    | indicated    |
        | the measure of Italy is an order to expel, deport or remove Alma                                                           | undetermined |
        | the other State sent Italy a request for the extradition of Alma                                                           | indicated    |
        | an Interpol notice was the channel of a request about Alma                                                                 | undetermined |

    Scenario Outline: Conditions that were notorious
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <reports>
      And <conditions>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | reports                                                                                  | conditions                                                                                                            | verdict      |
        | adverse reports on the destination or practice had been sent to Italy itself             | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan                   | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find    | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan                   | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find    | UNHCR or several bodies asked States to stop transfers to Kazakhstan                                                  | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find    | there is no asylum procedure in Kazakhstan                                                                            | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find    | members of the group of Alma are targeted as such in Kazakhstan                                                       | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find    | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents                | indicated    |
        | there were no adverse reports on the destination or practice that Italy could have known | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan                   | undetermined |
        | adverse reports on the destination or practice were public and easy for Italy to find    | inspections or reports say that the facility in Kazakhstan for Alma meets standards                                   | undetermined |
        | adverse reports on the destination or practice were public and easy for Italy to find    | the asylum and reception system of Kazakhstan works and fresh claims can be made there                                | undetermined |
        | adverse reports on the destination or practice were public and easy for Italy to find    | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | undetermined |
        | adverse reports on the destination or practice were public and easy for Italy to find    | the measure of Italy is an order to expel, deport or remove Alma                                                      | undetermined |

    Scenario Outline: One sign in the hands of the authorities is not enough
      Given Italy detained Alma, a national of Kazakhstan, on 16 November 2013
      And Italy removed Alma to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <sign>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | sign                                                                          | verdict      |
        | the operation in which Alma was arrested was aimed at a relative or associate | undetermined |
        | Kazakhstan or its embassy pressed for the removal of Alma                     | undetermined |
        | agents of another State took part in the seizure, transfer or custody of Alma | undetermined |
        | adverse reports on the destination or practice had been sent to Italy itself  | undetermined |
        | what Alma said indicated to the authorities that protection might be wanted   | undetermined |
        | the other State asked Italy to arrest or detain Alma                          | undetermined |

    Scenario Outline: A second sign beside the aim of the operation in which the person was arrested
      Given Italy detained Alma, a national of Kazakhstan, on 16 November 2013
      And Italy removed Alma to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the operation in which Alma was arrested was aimed at a relative or associate
      And <second sign>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | second sign                                                                                     | verdict      |
        | Kazakhstan or its embassy pressed for the removal of Alma                                       | indicated    |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma                        | indicated    |
        | Kazakhstan or its embassy showed no particular interest in the removal of Alma                  | undetermined |
        | agents of another State took part in the seizure, transfer or custody of Alma                   | indicated    |
        | agents of another State provided the aircraft or other transport for Alma                       | indicated    |
        | agents of another State were present at the transfer of Alma without acting                     | undetermined |
        | no agents of another State took part in the transfer of Alma                                    | undetermined |
        | adverse reports on the destination or practice had been sent to Italy itself                    | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find           | indicated    |
        | there were no adverse reports on the destination or practice that Italy could have known        | undetermined |
        | what Alma said indicated to the authorities that protection might be wanted                     | indicated    |
        | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection | indicated    |
        | injuries or distress of Alma indicated to the authorities that protection might be wanted       | indicated    |
        | documents, files or media reports indicated to the authorities that Alma might want protection  | indicated    |
        | others asked the authorities for protection on behalf of Alma                                   | indicated    |
        | the country of origin of Alma indicated to the authorities that protection might be wanted      | undetermined |
        | the other State asked Italy to arrest or detain Alma                                            | indicated    |
        | the other State asked Italy to deport Alma                                                      | indicated    |
        | the other State asked Italy only for the arrest of a relative or associate of Alma              | indicated    |
        | the other State asked Italy to find or identify Alma                                            | undetermined |

    Scenario Outline: An operation aimed at the person, or at nobody, is no such sign
      Given Italy detained Alma, a national of Kazakhstan, on 16 November 2013
      And Italy removed Alma to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy pressed for the removal of Alma
      And <aim>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | aim                                                                           | verdict      |
        | the operation in which Alma was arrested was aimed at a relative or associate | indicated    |
        | the operation in which Alma was arrested had Alma as its target               | undetermined |
        | the operation in which Alma was arrested was aimed at nobody in particular    | undetermined |

    Scenario Outline: That they did not know answers the inference from signs, unless others or reports had told them
      Given Italy detained Alma, a national of Kazakhstan, on 16 November 2013
      And Italy removed Alma to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the operation in which Alma was arrested was aimed at a relative or associate
      And Kazakhstan or its embassy pressed for the removal of Alma
      And the authorities of Italy did not know the political or risk profile of Alma
      And <told by>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | told by                                                                                         | verdict      |
        | what Alma said indicated to the authorities that protection might be wanted                     | indicated    |
        | others asked the authorities for protection on behalf of Alma                                   | indicated    |
        | the country of origin of Alma indicated to the authorities that protection might be wanted      | undetermined |
        | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection | undetermined |
        | adverse reports on the destination or practice had been sent to Italy itself                    | indicated    |
        | adverse reports on the destination or practice were public and easy for Italy to find           | undetermined |

    Scenario Outline: It does not answer a fear that was told in words
      Given Italy detained Alma, a national of Kazakhstan, on 16 November 2013
      And Italy removed Alma to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the operation in which Alma was arrested was aimed at a relative or associate
      And Kazakhstan or its embassy pressed for the removal of Alma
      And the authorities of Italy did not know the political or risk profile of Alma
      And <fear>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | fear                                                                    | verdict      |
        | Alma told the authorities of Italy in words of a fear of return         | indicated    |
        | Alma told others, and not the authorities of Italy, of a fear of return | undetermined |

    Scenario Outline: Where nothing pointed to a risk
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <profile>
      And <fear>
      And <indications>
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | profile                                                                     | fear                                                                    | indications                                                                                | verdict         |
        | the authorities of Italy did not know the political or risk profile of Alma | Alma told nobody of a fear of return                                    | nothing indicated to the authorities that Alma might want protection                       | no_breach_shown |
        | the authorities of Italy did not know the political or risk profile of Alma | Alma told others, and not the authorities of Italy, of a fear of return | nothing indicated to the authorities that Alma might want protection                       | no_breach_shown |
        | the authorities of Italy did not know the political or risk profile of Alma | Alma told nobody of a fear of return                                    | the country of origin of Alma indicated to the authorities that protection might be wanted | undetermined    |
        | the authorities of Italy did not know the political or risk profile of Alma | Alma told nobody of a fear of return                                    | what Alma said indicated to the authorities that protection might be wanted                | undetermined    |
        | the authorities of Italy were told of the political or risk profile of Alma | Alma told nobody of a fear of return                                    | nothing indicated to the authorities that Alma might want protection                       | indicated       |
        | the authorities of Italy did not know the political or risk profile of Alma | Alma told the authorities of Italy in words of a fear of return         | nothing indicated to the authorities that Alma might want protection                       | indicated       |

    Scenario Outline: Silence answers nothing where grave conditions were public knowledge or had been reported
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy did not know the political or risk profile of Alma
      And Alma told nobody of a fear of return
      And nothing indicated to the authorities that Alma might want protection
      And <reports>
      And <conditions>
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | reports                                                                                  | conditions                                                                                                            | verdict         |
        | adverse reports on the destination or practice had been sent to Italy itself             | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan                   | indicated       |
        | adverse reports on the destination or practice were public and easy for Italy to find    | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan                   | indicated       |
        | adverse reports on the destination or practice were public and easy for Italy to find    | UNHCR or several bodies asked States to stop transfers to Kazakhstan                                                  | indicated       |
        | adverse reports on the destination or practice were public and easy for Italy to find    | there is no asylum procedure in Kazakhstan                                                                            | indicated       |
        | adverse reports on the destination or practice were public and easy for Italy to find    | members of the group of Alma are targeted as such in Kazakhstan                                                       | indicated       |
        | there were no adverse reports on the destination or practice that Italy could have known | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan                   | no_breach_shown |
        | adverse reports on the destination or practice were public and easy for Italy to find    | inspections or reports say that the facility in Kazakhstan for Alma meets standards                                   | no_breach_shown |
        | adverse reports on the destination or practice were public and easy for Italy to find    | the asylum and reception system of Kazakhstan works and fresh claims can be made there                                | no_breach_shown |
        | adverse reports on the destination or practice were public and easy for Italy to find    | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | no_breach_shown |

    Scenario Outline: A removal that is still to come is judged on what is known now
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <status>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | status                                                                                                        | verdict   |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out                             | indicated |
        | the removal of Alma to Kazakhstan is suspended for the time being                                             | indicated |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated |

    Scenario Outline: Who must show what the authorities knew, and how well
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <the applicant's account>
      And <Italy's account>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | the applicant's account                                                                             | Italy's account                                                                             | verdict   |
        | the applicant says that the authorities of Italy were told of the political or risk profile of Alma | Italy says that the authorities of Italy did not know the political or risk profile of Alma | contested |
        | a record shows that the authorities of Italy were told of the political or risk profile of Alma     | Italy says that the authorities of Italy did not know the political or risk profile of Alma | indicated |
        | the applicant says that Alma told the authorities of Italy in words of a fear of return             | Italy says that Alma told nobody of a fear of return                                        | contested |

    Scenario Outline: A fear that is barely asserted, and one that is told in detail
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <fear>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | fear                                                                                              | verdict   |
        | the applicant merely asserts that Alma told the authorities of Italy in words of a fear of return | arguable  |
        | the applicant says that Alma told the authorities of Italy in words of a fear of return           | indicated |

    Scenario Outline: A charge of which the State learnt before the removal, and one of which it learnt afterwards
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy were told of the political or risk profile of Alma
      And <charge>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | charge                                                                                     | verdict      |
        | Alma is charged or indicted in Kazakhstan, which became known to Italy on 17 November 2013 | indicated    |
        | Alma is charged or indicted in Kazakhstan, which became known to Italy on 19 November 2013 | undetermined |

  Rule: Assurances, term by term

    Scenario Outline: Terms, giver and follow-up together
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And <terms>
      And <giver>
      And <follow-up>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | terms                                                                                                | giver                                                                                                 | follow-up                                                                   | verdict         |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                | the assurance of Kazakhstan was approved at the level of head of State or government                  | an independent body with private access to Alma follows up the assurance    | no_breach_shown |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance    | no_breach_shown |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | diplomats follow up the assurance by regular visits to Alma                 | no_breach_shown |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance    | indicated       |
        | Italy did not ask Kazakhstan for any assurance about Alma                                            | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance    | indicated       |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma | the assurance of Kazakhstan was given by the prosecutor general or the supreme court                  | an independent body with private access to Alma follows up the assurance    | no_breach_shown |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma | the assurance of Kazakhstan was given by a local prosecutor or official                               | an independent body with private access to Alma follows up the assurance    | indicated       |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | visits or contacts to follow up the assurance were offered and not yet used | indicated       |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | no follow-up of the assurance was arranged                                  | indicated       |

    Scenario Outline: Terms, giver and a long record of kept promises
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And no follow-up of the assurance was arranged
      And <terms>
      And <giver>
      And <record>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | terms                                                                                                | giver                                                                                                 | record                                                                               | verdict         |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                | the assurance of Kazakhstan was approved at the level of head of State or government                  | Kazakhstan has a long record of democracy, rule of law and kept promises             | no_breach_shown |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | Kazakhstan has a long record of democracy, rule of law and kept promises             | no_breach_shown |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                | the assurance of Kazakhstan was given by the prosecutor general or the supreme court                  | Kazakhstan has a long record of democracy, rule of law and kept promises             | no_breach_shown |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                | the assurance of Kazakhstan was given by a local prosecutor or official                               | Kazakhstan has a long record of democracy, rule of law and kept promises             | indicated       |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | Kazakhstan has a long record of democracy, rule of law and kept promises             | indicated       |
        | Italy did not ask Kazakhstan for any assurance about Alma                                            | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | Kazakhstan has a long record of democracy, rule of law and kept promises             | indicated       |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | strong relations give both Kazakhstan and Italy an interest in keeping the assurance | indicated       |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | no record of Kazakhstan with such promises is known                                  | indicated       |

    Scenario Outline: Where nobody speaks of the terms, or of the giver
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And <what is known>
      And <beside it>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | what is known                                                                                         | beside it                                                                | verdict   |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                 | Kazakhstan has a long record of democracy, rule of law and kept promises | indicated |
        | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | Kazakhstan has a long record of democracy, rule of law and kept promises | indicated |
        | the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative | an independent body with private access to Alma follows up the assurance | indicated |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                 | an independent body with private access to Alma follows up the assurance | indicated |

    Scenario Outline: The record of the State that gives them
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma
      And the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative
      And an independent body with private access to Alma follows up the assurance
      And <record>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | record                                                                                         | verdict         |
        | the government of Kazakhstan promised while reports show forces that it does not fully control | indicated       |
        | Kazakhstan did not keep earlier assurances                                                     | indicated       |
        | Kazakhstan has a long record of democracy, rule of law and kept promises                       | no_breach_shown |
        | strong relations give both Kazakhstan and Italy an interest in keeping the assurance           | no_breach_shown |
        | no record of Kazakhstan with such promises is known                                            | no_breach_shown |

    Scenario Outline: Visits by diplomats alone, by the practice there and the relations between the States
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma
      And the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative
      And <practice>
      And <follow-up>
      And <record>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | practice                                                                                                          | follow-up                                                                | record                                                                               | verdict         |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | diplomats follow up the assurance by regular visits to Alma              | no record of Kazakhstan with such promises is known                                  | indicated       |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | diplomats follow up the assurance by regular visits to Alma              | Kazakhstan has a long record of democracy, rule of law and kept promises             | no_breach_shown |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | diplomats follow up the assurance by regular visits to Alma              | strong relations give both Kazakhstan and Italy an interest in keeping the assurance | no_breach_shown |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               | diplomats follow up the assurance by regular visits to Alma              | no record of Kazakhstan with such promises is known                                  | no_breach_shown |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | an independent body with private access to Alma follows up the assurance | no record of Kazakhstan with such promises is known                                  | no_breach_shown |

    Scenario Outline: Words that promise nothing on the treatment
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And <terms>
      When the case is checked
      Then echr-3 is <verdict>
      And the counter-argument "no-promise-on-treatment" <answer>

      Examples:
        | terms                                                                                                                      | answer         | verdict   |
        | Italy did not ask Kazakhstan for any assurance about Alma                                                                  | stands         | indicated |
        | Kazakhstan gave no assurance about Alma, asked for or not                                                                  | stands         | indicated |
        | Kazakhstan only received a message, tacitly accepted or wrote a standard letter without a promise on the treatment of Alma | stands         | indicated |
        | Kazakhstan referred Italy to its law, to treaties or to existing agreements as an assurance for Alma                       | stands         | indicated |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                                      | stands         | indicated |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | does not stand | indicated |

    Scenario Outline: Follow-up that is missing or comes late
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And <follow-up>
      When the case is checked
      Then echr-3 is <verdict>
      And the counter-argument "follow-up-missing" <answer>

      Examples:
        | follow-up                                                                       | answer         | verdict   |
        | no follow-up of the assurance was arranged                                      | stands         | indicated |
        | visits to Alma to follow up the assurance began weeks later or were not private | stands         | indicated |
        | the access of observers to prisons in Kazakhstan is restricted                  | stands         | indicated |
        | an independent body with private access to Alma follows up the assurance        | does not stand | indicated |
        | visits or contacts to follow up the assurance were offered and not yet used     | does not stand | indicated |

    Scenario Outline: An official who cannot bind those who would hold the person
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And <giver>
      When the case is checked
      Then echr-3 is <verdict>
      And the counter-argument "giver-cannot-bind" <answer>

      Examples:
        | giver                                                                                | answer         | verdict   |
        | the assurance of Kazakhstan was given by a local prosecutor or official              | stands         | indicated |
        | the assurance of Kazakhstan was approved at the level of head of State or government | does not stand | indicated |
        | the assurance of Kazakhstan was given by the prosecutor general or the supreme court | does not stand | indicated |

    Scenario Outline: Italy must show that assurances were given
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Italy accepted that the harm feared by Alma was a danger
      And Alma fears torture or ill-treatment in Kazakhstan
      And the assurance of Kazakhstan was given by a ministry, an embassy or a senior government representative
      And an independent body with private access to Alma follows up the assurance
      And <the applicant's account>
      And <Italy's account>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | the applicant's account                                                                                       | Italy's account                                                                                                          | verdict   |
        | the applicant says that Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards | Italy says that Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma     | indicated |
        | the applicant says that Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards | a record shows that Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma | contested |

  Rule: What the Court says when it finds no risk

    @compliance @twin
    Scenario Outline: Only the group, and it is targeted no longer
      Given Russia is about to remove Bakyt, a national of Kyrgyzstan, to Kyrgyzstan
      And the case is assessed on 29 April 2022
      And only membership of a group, without individual features, points to Bakyt
      And <group>
      And no past ill-treatment of Bakyt by agents of Kyrgyzstan is claimed or supported by any material
      And the charge against Bakyt in Kyrgyzstan concerns an ordinary offence
      And Bakyt is charged or indicted in Kyrgyzstan
      And the authorities of Kyrgyzstan registered, photographed, fingerprinted or questioned Bakyt, or received data on Bakyt
      And <practice>
      And the situation in Kyrgyzstan has improved since the feared events
      And two or more instances in Russia gave reasoned decisions on the harm feared by Bakyt
      And Russia did not accept that Bakyt was in danger
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | group                                                                             | practice                                                                                                                  | verdict         |
        | no targeting, or no longer any, of the group of Bakyt is reported in Kyrgyzstan   | reports record torture or ill-treatment in custody in Kyrgyzstan of persons in the position of Bakyt                      | no_breach_shown |
        | members of the group of Bakyt are targeted as such in Kyrgyzstan                  | reports record torture or ill-treatment in custody in Kyrgyzstan of persons in the position of Bakyt                      | indicated       |
        | no targeting, or no longer any, of the group of Bakyt is reported in Kyrgyzstan   | reports describe torture or ill-treatment in custody in Kyrgyzstan as routine for persons in the position of Bakyt        | indicated       |

    @compliance @twin
    Scenario Outline: Revenge of criminals
      Given France is about to remove Luis, a national of Colombia, to Colombia
      And the case is assessed on 29 April 1997
      And the harm feared by Luis would come from private persons or a group
      And <protection>
      And no past harm to Luis or close family by non-State actors in Colombia is claimed or supported by any material
      And <interest>
      And personal circumstances allow the inference that attention would fall on Luis in Colombia
      And two or more instances in France gave reasoned decisions on the harm feared by Luis
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | protection                                                                                              | interest                                                                                                    | verdict         |
        | the authorities of Colombia act against the harm feared, with known difficulties or with measures under way | present interest in Luis in Colombia is claimed without a document                                          | no_breach_shown |
        | a law against the harm feared exists in Colombia and is not enforced                                    | present interest in Luis in Colombia is claimed without a document                                          | undetermined    |
        | a law against the harm feared exists in Colombia and is not enforced                                    | a recent documented search, visit, summons, charge or request shows present interest in Luis in Colombia | indicated       |

    @compliance @twin
    Scenario Outline: A past told late, and a new government
      Given Sweden is about to remove Hugo, a national of Chile, to Chile
      And the case is assessed on 20 March 1991
      And agents of Chile beat, tortured, raped or similarly ill-treated Hugo in the past
      And a medical report describes marks or symptoms of Hugo that are consistent with the account
      And Hugo first mentioned core facts late in the procedure
      And reports record torture or ill-treatment in custody in Chile of persons in the position of Hugo
      And <change>
      And nothing indicates present interest in Hugo in Chile
      And an application for asylum or protection was lodged for Hugo before removal
      And two or more instances in Sweden gave reasoned decisions on the harm feared by Hugo
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | change                                                              | verdict         |
        | the situation in Chile has improved since the feared events         | no_breach_shown |
        | the situation in Chile has not changed since the feared events      | indicated       |

    @compliance @twin
    Scenario Outline: A suspect of terrorism in whom nobody takes an interest
      Given Netherlands is about to remove Sami, a national of Morocco, to Morocco
      And the case is assessed on 10 July 2018
      And the authorities of at least one State suspect Sami of terrorism or have brought such a charge
      And the authorities of Morocco registered, photographed, fingerprinted or questioned Sami, or received data on Sami
      And reports record torture or ill-treatment in custody in Morocco of persons in the position of Sami
      And <sought>
      And <interest>
      And few incidents involving people in the position of Sami are recorded in Morocco
      And two or more instances in Netherlands gave reasoned decisions on the harm feared by Sami
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | sought                                               | interest                                                                                                   | verdict         |
        | Sami is not wanted, charged or convicted in Morocco  | nothing indicates present interest in Sami in Morocco                                                      | no_breach_shown |
        | Sami is charged or indicted in Morocco               | nothing indicates present interest in Sami in Morocco                                                      | indicated       |
        | Sami is not wanted, charged or convicted in Morocco  | a recent documented search, visit, summons, charge or request shows present interest in Sami in Morocco | indicated       |

    @compliance @twin
    Scenario Outline: A transfer within the common asylum system
      Given Switzerland is about to remove Amir, a national of Syria, to Italy
      And the case is assessed on 30 June 2015
      And the measure of Switzerland is the transfer of Amir to the State responsible for the asylum claim or the first State of asylum
      And <system>
      And <person>
      And Italy gave no assurance about Amir, asked for or not
      And two or more instances in Switzerland gave reasoned decisions on the harm feared by Amir
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | system                                                                       | person                               | verdict         |
        | reports describe shortcomings of the asylum and reception system of Italy    | Amir is an adult without dependants  | no_breach_shown |
        | reports describe shortcomings of the asylum and reception system of Italy    | Amir is a parent with minor children | indicated       |
        | UNHCR or several bodies asked States to stop transfers to Italy              | Amir is an adult without dependants  | undetermined    |

    @breach @twin
    Scenario Outline: Dying, and nobody there to care
      Given the United Kingdom is about to remove Dan, a national of Saint Kitts and Nevis, to Saint Kitts and Nevis
      And the case is assessed on 2 May 1997
      And the harm feared by Dan would come from illness, poverty or environment
      And the medical treatment that Dan needs cannot be had in Saint Kitts and Nevis or is out of reach
      And <illness>
      And <family>
      When the case is checked
      Then echr-3 as it stands is <outcome>

      Examples:
        | illness                                                                     | family                                                                                           | outcome   |
        | the illness of Dan is at a terminal stage                                   | Dan has in Saint Kitts and Nevis only relatives who are distant, unwilling or unable to help     | a breach  |
        | the illness of Dan is at a terminal stage                                   | Dan has no family in Saint Kitts and Nevis to turn to                                            | a breach  |
        | the illness of Dan is at a terminal stage                                   | close family of Dan in Saint Kitts and Nevis is able to help                                     | no breach |
        | the illness of Dan is serious and needs continuing treatment or supervision | Dan has in Saint Kitts and Nevis only relatives who are distant, unwilling or unable to help     | no breach |

  Rule: A child is not sent off alone

    @breach @twin
    Scenario Outline: Who receives the child
      Given Belgium removed Tabitha, a national of the Congo, to the Congo on 17 October 2002
      And Tabitha was removed as a child without an accompanying adult
      And an application for asylum or protection was lodged for Tabitha before removal
      And <check>
      When the case is checked
      Then echr-3 as it stands is <outcome>

      Examples:
        | check                                                                                                      | outcome   |
        | in the case of Tabitha nobody checked who would receive the child in the Congo                             | a breach  |
        | in the case of Tabitha it was checked before the decision who would receive the child in the Congo         | no breach |
        | close family of Tabitha in the Congo is able to help                                                       | no breach |

  Rule: Old harm, later events and an ordinary charge

    @compliance @twin
    Scenario Outline: Harm long ago, an account not accepted and nothing recent
      Given France is about to remove Omid, a national of Afghanistan, to Afghanistan
      And the case is assessed on 20 September 2007
      And an application for asylum or protection was lodged for Omid before removal
      And <years> years passed between the last harm to Omid and the decision
      And Omid comes from a family known for political activity
      And Omid belongs to an ethnic or national minority
      And Omid bears visible scars
      And reports describe serious or recurrent human-rights abuse in Afghanistan
      And two or more instances in France gave reasoned decisions on the harm feared by Omid
      And France did not accept that Omid was in danger
      And <now>
      When the case is checked
      Then echr-3 as it stands is <outcome>

      Examples:
        | years | now                                                                                                                 | outcome   |
        | 14    | present interest in Omid in Afghanistan is claimed without a document                                               | no breach |
        | 9     | present interest in Omid in Afghanistan is claimed without a document                                               | a breach  |
        | 14    | a recent documented search, visit, summons, charge or request shows present interest in Omid in Afghanistan         | a breach  |

    @compliance @twin
    Scenario Outline: A suspect handed over on a promise, and what is heard since
      Given Turkey removed Rustam, a national of Uzbekistan, to Uzbekistan on 27 March 1999
      And the measure of Turkey is the extradition or surrender of Rustam on request
      And the authorities of at least one State suspect Rustam of terrorism or have brought such a charge
      And the authorities of Uzbekistan registered, photographed, fingerprinted or questioned Rustam, or received data on Rustam
      And reports record torture or ill-treatment in custody in Uzbekistan of persons in the position of Rustam
      And Uzbekistan gave Turkey a promise that names Rustam and the treatment excluded or granted
      And <since>
      When the case is checked
      Then echr-3 as it stands is <outcome>

      Examples:
        | since                                                      | outcome   |
        | no ill-treatment of Rustam after removal was reported      | no breach |
        | Rustam or relatives report ill-treatment after removal     | a breach  |

    @compliance @twin
    Scenario Outline: An ordinary charge and the prison that awaits the person
      Given Sweden is about to remove Sylvain, a national of Rwanda, to Rwanda
      And the case is assessed on 27 October 2011
      And the measure of Sweden is the extradition or surrender of Sylvain on request
      And the charge against Sylvain in Rwanda concerns an ordinary offence
      And inspections or reports say that the facility in Rwanda for Sylvain meets standards
      And two or more instances in Sweden gave reasoned decisions on the harm feared by Sylvain
      And no targeting, or no longer any, of the group of Sylvain is reported in Rwanda
      And a warrant, summons, judgment or request names Sylvain
      And <reports>
      When the case is checked
      Then echr-3 is <verdict>

      Examples:
        | reports                                                                           | verdict         |
        | the situation in Rwanda has improved since the feared events                      | no_breach_shown |
        | agents of Rwanda beat, tortured, raped or similarly ill-treated Sylvain in the past | undetermined    |
