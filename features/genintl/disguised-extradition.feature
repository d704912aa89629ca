Feature: Surrender to another State under cover of an immigration measure (composite)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alma held a temporary residence permit in Italy when the measure was taken
    And Italy acted against Alma outside any procedure

  Rule: Three signs, and the purpose is inferred

    @breach
    Scenario Outline: Two signs and a third
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      And Italy detained Alma on 29 May 2013
      And <sign>
      When the case is checked
      Then Italy's breach of disguised-extradition is <verdict>

      Examples: signs
        | sign                                                                                             | verdict   |
        | Kazakhstan asked Italy for the removal of Alma                                                   | indicated |
        | the other State asked Italy to arrest or detain Alma                                             | indicated |
        | the other State asked Italy to deport Alma                                                       | indicated |
        | Alma had no access to a lawyer against the removal or in the asylum procedure                             | indicated |
        | Alma had no contact with the outside in detention                                                | indicated |
        | the detention of Alma was secret or denied                                                       | indicated |
        | Alma was prevented in practice from using a remedy against the removal                           | indicated |
        | Alma could not submit reasons against removal at all                                             | indicated |
        | Alma was handed over to agents of Kazakhstan before departure                                    | indicated |
        | Alma was handed over to agents of Kazakhstan during the transport                                | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma                    | indicated |
        | agents of another State provided the aircraft or other transport for Alma                        | indicated |
        | the operation in which Alma was arrested was aimed at a relative or associate                    | indicated |
        | the detention of Alma served a criminal investigation of another State                           | indicated |
        | Alma was charged in Kazakhstan on or soon after arrival                                          | indicated |
        | a request to extradite Alma was pending at the removal                                           | indicated |
        | Alma was sought in Kazakhstan and no extradition procedure was used                              | indicated |

      Examples: what is no such sign
        | sign                                                                                             | verdict      |
        | a State other than Kazakhstan asked for the removal of Alma                                      | undetermined |
        | no State asked for the removal of Alma                                                           | undetermined |
        | the other State asked Italy to find or identify Alma                                             | undetermined |
        | the other State told Italy that the documents of Alma were false or to be checked                | undetermined |
        | the other State asked Italy only for the arrest of a relative or associate of Alma               | undetermined |
        | Alma was assisted by a lawyer against the removal or in the asylum procedure                     | undetermined |
        | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities | undetermined |
        | Alma was offered a lawyer against the removal or in the asylum procedure and did not use one     | undetermined |
        | Alma had visits, a lawyer and post in detention                                                  | undetermined |
        | Alma had limited visits or was isolated in detention                                             | undetermined |
        | Alma used a remedy against the removal before it was carried out                                 | undetermined |
        | the law of Italy gave Alma no remedy against the removal                                         | undetermined |
        | Alma could have used a remedy against the removal before it was carried out and did not          | undetermined |
        | Alma could submit reasons against removal only afterwards                                        | undetermined |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply | undetermined |
        | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case | undetermined |
        | Alma was handed over to agents of Kazakhstan on arrival                                          | undetermined |
        | Alma was not handed over to agents of Kazakhstan                                                 | undetermined |
        | agents of another State were present at the transfer of Alma without acting                      | undetermined |
        | no agents of another State took part in the transfer of Alma                                     | undetermined |
        | the operation in which Alma was arrested had Alma as its target                                  | undetermined |
        | the operation in which Alma was arrested was aimed at nobody in particular                       | undetermined |
        | the detention of Alma served to prepare or carry out a removal                                   | undetermined |
        | the detention of Alma served to establish identity                                               | undetermined |
        | the detention of Alma served criminal proceedings of Italy itself                                | undetermined |
        | the detention of Alma served to put pressure on a relative                                       | undetermined |
        | Alma was charged in Kazakhstan only some time after arrival                                      | undetermined |
        | Alma was not charged in Kazakhstan after arrival                                                 | undetermined |
        | the removal of Alma had no link with extradition                                                 | undetermined |

    @unknown @twin
    Scenario: Ministers who were not told, an annulment and a ruling are no signs
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And Kazakhstan or its embassy pressed for the removal of Alma
      And the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      And the competent ministers of Italy were not informed before Alma was removed
      And the authority revoked the order against Alma
      And a domestic court said that the removal of Alma was unlawful without setting the order aside
      When the case is checked
      Then disguised-extradition is undetermined

    @breach
    Scenario Outline: Interest, and handling
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And <interest>
      And <course>
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then Italy's breach of disguised-extradition is <verdict>

      Examples:
        | interest                                                                       | course                                                                                  | verdict      |
        | Kazakhstan or its embassy pressed for the removal of Alma                      | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated    |
        | Kazakhstan or its embassy showed no particular interest in the removal of Alma | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | undetermined |
        | Kazakhstan or its embassy pressed for the removal of Alma                      | the removal of Alma took the usual course of such cases                                 | undetermined |

    @breach
    Scenario: A charge that became known later is a sign all the same
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And Kazakhstan or its embassy pressed for the removal of Alma
      And the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      And Alma was charged in Kazakhstan on or soon after arrival, which became known to Italy on 25 June 2013
      When the case is checked
      Then Italy's breach of disguised-extradition is indicated, resting on "purpose" and "several-signs"

    @twin
    Scenario: The account of one side does not prove a purpose
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Italy detained Alma on 29 May 2013
      And Alma had visits, a lawyer and post in detention
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And the applicant says that Kazakhstan or its embassy pressed for the removal of Alma
      And the applicant says that the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      And the applicant says that Alma could not submit reasons against removal at all
      When the case is checked
      Then disguised-extradition is arguable

    @breach @twin
    Scenario: Unless the State denies that it held the person
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And Italy detained Alma on 29 May 2013
      And the detention of Alma was secret or denied
      And the applicant says that Kazakhstan or its embassy pressed for the removal of Alma
      And the applicant says that the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      When the case is checked
      Then Italy's breach of disguised-extradition is indicated

    @dispute
    Scenario: Usual course or not, the word of the police against a report
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And Kazakhstan or its embassy pressed for the removal of Alma
      And a detailed report says that the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      And Italy says that the removal of Alma took the usual course of such cases
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then disguised-extradition is contested
      And "course_of_procedure" is a hinge of disguised-extradition

    @unknown
    Scenario: Nobody says why
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      When the case is checked
      Then disguised-extradition is undetermined
      And disguised-extradition as it stands is no breach

  Rule: After a court has refused extradition

    @breach
    Scenario Outline: Brought there all the same
      Given the measure of Italy is an order to expel, deport or remove Alma
      And a court in Kazakhstan convicted Alma in absentia
      And <context>
      And <manner>
      When the case is checked
      Then Italy's breach of disguised-extradition is <verdict>

      Examples:
        | context                                                                                | manner                                                                                  | verdict      |
        | a court had refused to extradite Alma to the State that then got hold of Alma | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated    |
        | a court had refused to extradite Alma to the State that then got hold of Alma | Alma was handed over to agents of Kazakhstan before departure                           | indicated    |
        | a court had refused to extradite Alma to the State that then got hold of Alma | Alma was handed over to agents of Kazakhstan during the transport                       | indicated    |
        | a court had refused to extradite Alma to the State that then got hold of Alma | Alma was handed over to agents of Kazakhstan on arrival                                 | undetermined |
        | a court had refused to extradite Alma to the State that then got hold of Alma | Alma was not handed over to agents of Kazakhstan                                        | undetermined |
        | a court had refused to extradite Alma to the State that then got hold of Alma | the removal of Alma took the usual course of such cases                                 | undetermined |
        | a request to extradite Alma was pending at the removal                                 | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | undetermined |
        | Alma was sought in Kazakhstan and no extradition procedure was used                    | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | undetermined |
        | the removal of Alma had no link with extradition                                       | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | undetermined |

    @breach
    Scenario: A refusal counts as a sign where there was no haste
      Given the measure of Italy is an order to expel, deport or remove Alma
      And a court in Kazakhstan convicted Alma in absentia
      And a court had refused to extradite Alma to the State that then got hold of Alma
      And Kazakhstan asked Italy for the removal of Alma
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then Italy's breach of disguised-extradition is indicated, resting on "several-signs"

  Rule: An ordinary deportation of somebody who is wanted is lawful

    @compliance @exception
    Scenario Outline: The usual course, and a review before the removal
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is charged or indicted in Kazakhstan
      And Kazakhstan or its embassy pressed for the removal of Alma
      And Kazakhstan asked Italy for the removal of Alma
      And Alma was charged in Kazakhstan on or soon after arrival
      And <course>
      And <review>
      When the case is checked
      Then Italy's breach of disguised-extradition is <verdict>

      Examples:
        | course                                                  | review                                                                               | verdict         |
        | the removal of Alma took the usual course of such cases | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |
        | the removal of Alma took the usual course of such cases | a court reviewed the lawfulness and reasonableness of the measure against Alma       | no_breach_shown |
        | the removal of Alma took the usual course of such cases | a court reviewed the measure against Alma on evidence withheld from Alma             | indicated       |
        | the removal of Alma took the usual course of such cases | a court reviewed the measure against Alma without addressing the feared harm         | indicated       |
        | the removal of Alma took the usual course of such cases | a court reviewed the measure against Alma on the document of the authority without the underlying evidence | indicated |
        | the removal of Alma took the usual course of such cases | only the government, a ministry or an advisory panel reviewed the measure against Alma | indicated       |
        | the removal of Alma took the usual course of such cases | no body reviewed the measure against Alma before it was carried out                  | indicated       |
        | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | a court looked at the merits of the measure against Alma with evidence open to both sides | indicated |

    @exception @twin
    Scenario Outline: The usual course on its face
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is charged or indicted in Kazakhstan
      And Kazakhstan or its embassy pressed for the removal of Alma
      And Kazakhstan asked Italy for the removal of Alma
      And Alma was charged in Kazakhstan on or soon after arrival
      And Italy detained Alma on 29 May 2013
      And the removal of Alma took the usual course of such cases
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <flaw>
      When the case is checked
      Then Italy's breach of disguised-extradition is <verdict>

      Examples:
        | flaw                                                                                             | verdict         |
        | a court had refused to extradite Alma to the State that then got hold of Alma                    | indicated       |
        | the authorities of Italy hid the real purpose when they called or held Alma                      | indicated       |
        | officials of Italy withheld known facts from the judge or authority that decided on Alma         | indicated       |
        | a request to extradite Alma was pending at the removal                                           | no_breach_shown |
        | Alma was sought in Kazakhstan and no extradition procedure was used                              | no_breach_shown |
        | the removal of Alma had no link with extradition                                                 | no_breach_shown |
        | the authorities of Italy did not hide the real purpose when they called or held Alma             | no_breach_shown |
        | officials of Italy did not withhold known facts from the judge or authority that decided on Alma | no_breach_shown |

    @dispute @twin
    Scenario: A hidden purpose is for the person to show
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is charged or indicted in Kazakhstan
      And Kazakhstan or its embassy pressed for the removal of Alma
      And Kazakhstan asked Italy for the removal of Alma
      And Alma was charged in Kazakhstan on or soon after arrival
      And the removal of Alma took the usual course of such cases
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And the applicant says that officials of Italy withheld known facts from the judge or authority that decided on Alma
      And Italy denies that officials of Italy withheld known facts from the judge or authority that decided on Alma
      When the case is checked
      Then disguised-extradition is contested
      And disguised-extradition on the weighed view is false

    @compliance
    Scenario Outline: By extradition, or towards a State that is not after the person
      Given <measure>
      And <wanted>
      And Kazakhstan or its embassy pressed for the removal of Alma
      And the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then Italy's breach of disguised-extradition is <verdict>

      Examples: the route
        | measure                                                                                             | wanted                                                                      | verdict         |
        | the measure of Italy is an order to expel, deport or remove Alma                                    | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated       |
        | the measure of Italy is the return of Alma at or near a border without any procedure                | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated       |
        | the measure of Italy is the refusal of entry or re-entry to Alma                                    | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated       |
        | the measure of Italy is a decision ordering the return of Alma that is not enforced yet             | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated       |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition    | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated       |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated    |
        | the measure of Italy is the extradition or surrender of Alma on request                             | Alma is sought in Kazakhstan under a warrant, search notice or remand order | no_breach_shown |
        | the measure of Italy is the interception of Alma at sea                                             | Alma is sought in Kazakhstan under a warrant, search notice or remand order | no_breach_shown |
        | the measure of Italy is the transfer of Alma to the State responsible for the asylum claim or the first State of asylum | Alma is sought in Kazakhstan under a warrant, search notice or remand order | no_breach_shown |

      Examples: who is wanted
        | measure                                                          | wanted                                                                  | verdict         |
        | the measure of Italy is an order to expel, deport or remove Alma | Alma is charged or indicted in Kazakhstan                               | indicated       |
        | the measure of Italy is an order to expel, deport or remove Alma | a court in Kazakhstan convicted Alma in absentia                        | indicated       |
        | the measure of Italy is an order to expel, deport or remove Alma | a court in Kazakhstan convicted Alma after a trial in presence          | indicated       |
        | the measure of Italy is an order to expel, deport or remove Alma | Alma was acquitted in Kazakhstan or has fully served the sentence       | undetermined    |
        | the measure of Italy is an order to expel, deport or remove Alma | Alma is not wanted, charged or convicted in Kazakhstan                  | undetermined    |

    @compliance
    Scenario: Neither the person nor a relative is wanted
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is the wife of Mukhtar
      And Alma is not wanted, charged or convicted in Kazakhstan
      And Mukhtar is not wanted, charged or convicted in Kazakhstan
      And Kazakhstan or its embassy pressed for the removal of Alma
      And the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then disguised-extradition is no_breach_shown

  Rule: Where a relative is wanted, that State must reach for the person too

    @twin
    Scenario Outline: The wife of a wanted man
      Given the measure of Italy is an order to expel, deport or remove Alma
      And Alma is the wife of Mukhtar
      And Alma is not wanted, charged or convicted in Kazakhstan
      And <relative>
      And <reach>
      And the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      And Alma could not submit reasons against removal at all
      And agents of another State provided the aircraft or other transport for Alma
      When the case is checked
      Then Italy's breach of disguised-extradition is <verdict>

      Examples:
        | relative                                                                       | reach                                                                                | verdict         |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order | Kazakhstan asked Italy for the removal of Alma                                       | indicated       |
        | Mukhtar is charged or indicted in Kazakhstan                                   | the other State asked Italy to arrest or detain Alma                                 | indicated       |
        | a court in Kazakhstan convicted Mukhtar in absentia                            | the other State asked Italy to deport Alma                                           | indicated       |
        | a court in Kazakhstan convicted Mukhtar after a trial in presence              | Kazakhstan or its embassy pressed for the removal of Alma                            | indicated       |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order | Kazakhstan or its embassy showed a clear interest in the removal of Alma             | indicated       |
        | Mukhtar was acquitted in Kazakhstan or has fully served the sentence           | Kazakhstan or its embassy pressed for the removal of Alma                            | no_breach_shown |
        | Mukhtar is not wanted, charged or convicted in Kazakhstan                      | Kazakhstan or its embassy pressed for the removal of Alma                            | no_breach_shown |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order | no State asked for the removal of Alma                                               | undetermined    |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order | a State other than Kazakhstan asked for the removal of Alma                          | undetermined    |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order | Kazakhstan or its embassy showed no particular interest in the removal of Alma       | undetermined    |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order | the other State asked Italy to find or identify Alma                                 | undetermined    |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order | the other State told Italy that the documents of Alma were false or to be checked    | undetermined    |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order | the other State asked Italy only for the arrest of a relative or associate of Alma   | undetermined    |
        | Alma comes from a family known for political activity                          | Kazakhstan or its embassy pressed for the removal of Alma                            | undetermined    |

  Rule: It sums up findings and needs one

    @unknown @twin
    Scenario: All signs, and no rule of which a breach is shown
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the measure of Italy is an order to expel, deport or remove Bota
      And Bota is sought in Kazakhstan under a warrant, search notice or remand order
      And Kazakhstan or its embassy pressed for the removal of Bota
      And the removal of Bota was handled with a speed, secrecy or effort that is unusual in such cases
      And Kazakhstan asked Italy for the removal of Bota
      When the case is checked
      Then disguised-extradition is undetermined for Bota

    @breach
    Scenario Outline: A detention without an order, under either treaty
      Given <State> removed Bota, a national of Tunisia, to Tunisia on <day>
      And <State> detained Bota on <day>
      And <State> kept Bota in a place that Bota could not freely leave
      And there was no order and no record of the detention of Bota
      And the measure of <State> is an order to expel, deport or remove Bota
      And Bota is sought in Tunisia under a warrant, search notice or remand order
      And Tunisia or its embassy pressed for the removal of Bota
      And the removal of Bota was handled with a speed, secrecy or effort that is unusual in such cases
      And Tunisia asked <State> for the removal of Bota
      When the case is checked
      Then <State>'s breach of disguised-extradition is indicated for Bota, resting on "component"

      Examples: only the Covenant, only the European Convention
        | State | day         |
        | India | 31 May 2013 |
        | Italy | 31 May 1977 |

    @breach
    Scenario Outline: A removal into danger, under either treaty
      Given <State> removed Bota, a national of Tunisia, to Tunisia on <day>
      And the measure of <State> is an order to expel, deport or remove Bota
      And Bota is a close relative of a person sought by the authorities
      And Bota is or was a member or activist of an opposition party or movement
      And Bota is charged or indicted in Tunisia
      And reports record torture or ill-treatment in custody in Tunisia of persons in the position of Bota
      And Tunisia or its embassy showed a clear interest in the removal of Bota
      And the authorities of Tunisia registered, photographed, fingerprinted or questioned Bota, or received data on Bota
      And the authorities of <State> knew the political or risk profile of Bota from their own operation or files
      And the removal of Bota was handled with a speed, secrecy or effort that is unusual in such cases
      And Tunisia asked <State> for the removal of Bota
      When the case is checked
      Then <State>'s breach of disguised-extradition is indicated for Bota, resting on "component"

      Examples: only the Convention against Torture, only the European Convention
        | State | day         |
        | China | 31 May 2013 |
        | Italy | 31 May 1977 |

    @not_bound
    Scenario: A State that is bound by none of these treaties
      Given Malaysia removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the measure of Malaysia is an order to expel, deport or remove Bota
      And Bota is sought in Kazakhstan under a warrant, search notice or remand order
      When the case is checked
      Then disguised-extradition does not apply for Bota

    @breach @twin
    Scenario Outline: Past a court that had refused extradition
      Given the measure of Italy is an order to expel, deport or remove Alma
      And <context>
      And the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then disguised-extradition is <verdict>

      Examples:
        | context | verdict |
        | a court had refused to extradite Alma to the State that then got hold of Alma | indicated |
        | a request to extradite Alma was pending at the removal | indicated |
        | the removal of Alma had no link with extradition | undetermined |
