Feature: Aid or assistance in the wrongful act of the State that receives the person (composite; ILC Articles on State Responsibility art 16)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And the case is assessed on 27 August 2013
    And Alma is a close relative of a person sought by the authorities
    And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
    And Kazakhstan or its embassy showed a clear interest in the removal of Alma
    And the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma

  Rule: The receiving State must in fact have done wrong

    @breach
    Scenario Outline: What became of the person
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma was handed over to agents of Kazakhstan before departure
      And <event>
      When the case is checked
      Then Italy's breach of complicity is <verdict>

      Examples:
        | event                                                            | verdict      |
        | the ill-treatment of Alma after removal is documented or undisputed | indicated |
        | Alma was held in secret or without contact after removal         | indicated    |
        | Alma or relatives report ill-treatment after removal             | undetermined |
        | Alma was detained on arrival in Kazakhstan                       | undetermined |
        | no ill-treatment of Alma after removal was reported              | undetermined |
        | Alma was tried and convicted after removal                       | undetermined |
        | the whereabouts of Alma after removal were unknown for a time    | undetermined |
        | Alma was arrested much later after removal, on another occasion  | undetermined |
        | Alma came back to Italy after removal                            | undetermined |
        | Italy lawfully readmitted Alma after removal                     | undetermined |
        | Alma was recognised as a refugee or protected person after removal | undetermined |

    @breach
    Scenario Outline: Detained on arrival
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma was handed over to agents of Kazakhstan before departure
      And <held>
      And <charge>
      When the case is checked
      Then Italy's breach of complicity is <verdict>

      Examples:
        | held                                                | charge                                                                        | verdict      |
        | Alma was detained on arrival in Kazakhstan          | the charge against Alma in Kazakhstan is fabricated or a pretext              | indicated    |
        | Alma was detained on arrival in Kazakhstan          | the charge against Alma in Kazakhstan concerns an ordinary offence            | undetermined |
        | Alma was detained on arrival in Kazakhstan          | the charge against Alma in Kazakhstan concerns a political or security offence | undetermined |
        | Alma was detained on arrival in Kazakhstan          | the charge against Alma in Kazakhstan concerns a moral or religious offence   | undetermined |
        | no ill-treatment of Alma after removal was reported | the charge against Alma in Kazakhstan is fabricated or a pretext              | undetermined |

    @breach
    Scenario: What happened later counts
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma was handed over to agents of Kazakhstan before departure
      And the ill-treatment of Alma after removal is documented or undisputed, which became known to Italy on 1 August 2013
      When the case is checked
      Then Italy's breach of complicity is indicated, resting on "principal-wrong", "aid" and "knowledge"

    @compliance
    Scenario Outline: Free and unharmed
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma was handed over to agents of Kazakhstan before departure
      And no ill-treatment of Alma after removal was reported
      And <charged>
      When the case is checked
      Then complicity is <verdict>

      Examples:
        | charged                                                         | verdict         |
        | Alma was not charged in Kazakhstan after arrival                | no_breach_shown |
        | Alma was charged in Kazakhstan only some time after arrival     | undetermined    |
        | Alma was charged in Kazakhstan on or soon after arrival         | undetermined    |

    @unknown @twin
    Scenario: Not charged, and nobody says how the person fared
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma was handed over to agents of Kazakhstan before departure
      And Alma was not charged in Kazakhstan after arrival
      And Alma came back to Italy after removal
      When the case is checked
      Then complicity is undetermined

    @exception @twin
    Scenario Outline: Not charged, and yet not free
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma was handed over to agents of Kazakhstan before departure
      And no ill-treatment of Alma after removal was reported
      And Alma was not charged in Kazakhstan after arrival
      And <held>
      When the case is checked
      Then complicity is <verdict>

      Examples:
        | held                                                                | verdict         |
        | Alma was detained on arrival in Kazakhstan                          | undetermined    |
        | Alma was held in secret or without contact after removal            | indicated       |
        | the ill-treatment of Alma after removal is documented or undisputed | indicated       |
        | Alma or relatives report ill-treatment after removal                | no_breach_shown |
        | Alma was arrested much later after removal, on another occasion     | no_breach_shown |
        | the whereabouts of Alma after removal were unknown for a time       | no_breach_shown |
        | Alma was tried and convicted after removal                          | no_breach_shown |
        | Alma came back to Italy after removal                               | no_breach_shown |
        | Italy lawfully readmitted Alma after removal                        | no_breach_shown |
        | Alma was recognised as a refugee or protected person after removal  | no_breach_shown |

    @dispute @twin
    Scenario: Whether the person was held is for the claimant to show
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma was handed over to agents of Kazakhstan before departure
      And no ill-treatment of Alma after removal was reported
      And Alma was not charged in Kazakhstan after arrival
      And the applicant says that Alma was held in secret or without contact after removal
      And Italy denies that Alma was held in secret or without contact after removal
      When the case is checked
      Then complicity is contested
      And complicity on the weighed view is false

  Rule: The aid is the delivery

    @breach
    Scenario Outline: How the person came into its hands
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And the ill-treatment of Alma after removal is documented or undisputed
      And <delivery>
      When the case is checked
      Then Italy's breach of complicity is <verdict>

      Examples:
        | delivery                                                                           | verdict      |
        | Alma was handed over to agents of Kazakhstan before departure                      | indicated    |
        | Alma was handed over to agents of Kazakhstan during the transport                  | indicated    |
        | Alma was handed over to agents of Kazakhstan on arrival                            | indicated    |
        | Alma was not handed over to agents of Kazakhstan                                   | undetermined |
        | agents of another State took part in the seizure, transfer or custody of Alma      | indicated    |
        | agents of another State provided the aircraft or other transport for Alma          | indicated    |
        | agents of another State were present at the transfer of Alma without acting        | undetermined |
        | no agents of another State took part in the transfer of Alma                       | undetermined |
        | agents of Italy took part or were present in the foreign operation against Alma    | indicated    |
        | Italy gave a site, clearances or facilities for the foreign operation against Alma | indicated    |
        | Italy was informed beforehand of the foreign operation against Alma                | undetermined |
        | nothing indicates that Italy knew of the foreign operation against Alma            | undetermined |
        | the other State asked Italy to arrest or detain Alma                               | indicated    |
        | the other State asked Italy to deport Alma                                         | indicated    |
        | the other State asked Italy to find or identify Alma                               | undetermined |
        | the other State told Italy that the documents of Alma were false or to be checked  | undetermined |
        | the other State asked Italy only for the arrest of a relative or associate of Alma | undetermined |

    @exception @twin
    Scenario Outline: Asked for, and let go
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And the ill-treatment of Alma after removal is documented or undisputed
      And Alma was not handed over to agents of Kazakhstan
      And <part>
      When the case is checked
      Then Italy's breach of complicity is <verdict>

      Examples:
        | part                                                                          | verdict      |
        | the other State asked Italy to deport Alma                                    | undetermined |
        | agents of another State took part in the seizure, transfer or custody of Alma | indicated    |

  Rule: What the State should have known is not enough

    @twin
    Scenario Outline: How it knew
      Given <knew>
      And Alma was handed over to agents of Kazakhstan before departure
      And the ill-treatment of Alma after removal is documented or undisputed
      When the case is checked
      Then Italy's breach of complicity is <verdict>

      Examples:
        | knew                                                                                        | verdict         |
        | the authorities of Italy were told of the political or risk profile of Alma                 | indicated       |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | indicated |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources | undetermined |
        | the authorities of Italy did not know the political or risk profile of Alma                 | no_breach_shown |

    @dispute
    Scenario: The police say that they were not told
      Given Italy says that the authorities of Italy did not know the political or risk profile of Alma
      And the applicant says that the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma was handed over to agents of Kazakhstan before departure
      And the ill-treatment of Alma after removal is documented or undisputed
      When the case is checked
      Then complicity is contested
      And "risk_profile_known" is a hinge of complicity

    @unknown
    Scenario: Nobody says what became of the person
      Given the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma was handed over to agents of Kazakhstan before departure
      When the case is checked
      Then complicity is undetermined
      And the question "What is known of the person after removal?" is asked

    @twin
    Scenario: Known, and no danger that a removal had to spare
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Bota
      And Bota was handed over to agents of Kazakhstan before departure
      And the ill-treatment of Bota after removal is documented or undisputed
      When the case is checked
      Then complicity is undetermined for Bota

    @breach
    Scenario: The danger under the Covenant alone
      Given India removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bota fears torture or ill-treatment in Kazakhstan
      And Bota told the authorities of India in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Bota
      And Kazakhstan or its embassy pressed for the removal of Bota
      And the authorities of India were told of the political or risk profile of Bota
      And Bota was handed over to agents of Kazakhstan before departure
      And the ill-treatment of Bota after removal is documented or undisputed
      When the case is checked
      Then India's breach of complicity is indicated for Bota

    @breach
    Scenario: The danger under the Convention against Torture alone
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bota was visible to the public abroad as a speaker, author, organiser or office-holder
      And the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Bota, or received data on Bota
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Bota
      And the authorities of Italy were told of the political or risk profile of Bota
      And Bota was handed over to agents of Kazakhstan before departure
      And the ill-treatment of Bota after removal is documented or undisputed
      When the case is checked
      Then Italy's breach of complicity is indicated for Bota

    @breach
    Scenario: The surrender was the purpose
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the measure of Italy is an order to expel, deport or remove Bota
      And Bota held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Bota outside any procedure
      And a court in Kazakhstan convicted Bota in absentia
      And a court had refused to extradite Bota to the State that then got hold of Bota
      And the authorities of Italy were told of the political or risk profile of Bota
      And Bota was handed over to agents of Kazakhstan before departure
      And the ill-treatment of Bota after removal is documented or undisputed
      When the case is checked
      Then Italy's breach of complicity is indicated for Bota

  Rule: The rule must bind both States, and the person must have been delivered

    @not_bound
    Scenario Outline: One of the two is not bound
      Given <State> removed Bota, a national of <destination>, to <destination> on <day>
      And the authorities of <State> were told of the political or risk profile of Bota
      And the ill-treatment of Bota after removal is documented or undisputed
      When the case is checked
      Then complicity is <verdict> for Bota

      Examples:
        | State    | destination | day           | verdict        |
        | Malaysia | Kazakhstan  | 31 May 2013   | not_applicable |
        | Italy    | Malaysia    | 31 May 2013   | not_applicable |
        | Italy    | Kazakhstan  | 23 April 2006 | not_applicable |
        | Italy    | Kazakhstan  | 24 April 2006 | undetermined   |

    @twin
    Scenario Outline: A removal that has not taken place aids nobody
      Given Italy is about to remove Bota, a national of Kazakhstan, to Kazakhstan
      And <status>
      And the authorities of Italy were told of the political or risk profile of Bota
      When the case is checked
      Then complicity does not apply for Bota

      Examples:
        | status                                                                                  |
        | the removal of Bota to Kazakhstan is ordered or envisaged and not yet carried out       |
        | the removal of Bota to Kazakhstan is suspended for the time being                       |
        | Bota left or was evacuated to Kazakhstan without enforcement of an order                |
        | no removal of Bota to Kazakhstan was ordered                                            |
        | the order to remove Bota to Kazakhstan lapsed or was cancelled, or leave to stay was given |
        | the removal of Bota to Kazakhstan was ordered and not enforced, by choice or because another measure was used |
