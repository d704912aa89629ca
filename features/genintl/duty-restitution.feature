Feature: Putting right a wrongful removal (composite; ILC Articles on State Responsibility arts 30, 31 and 34 to 37)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And the case is assessed on 27 August 2013

  Rule: The person is brought back, as far as this is possible

    @breach
    Scenario Outline: Steps short of return
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And an enforceable claim for compensation against Italy is open to Alma
      And the authorities of Italy acknowledged mistakes in the case of Alma without more
      And <steps>
      When the case is checked
      Then Italy's breach of duty-restitution is <verdict>

      Examples:
        | steps                                                                                              | verdict         |
        | Italy did nothing after the removal to bring Alma back or to protect Alma                          | indicated       |
        | Italy made declarations and took no steps to bring Alma back or to protect Alma                    | indicated       |
        | Italy took steps with the other State to bring Alma back or had Alma visited                       | indicated       |
        | Italy made the return of Alma possible and gave a right to stay                                    | no_breach_shown |

    @compliance @twin
    Scenario: Brought back with a right to stay, although it took time
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And Italy paid compensation to Alma
      And the authorities of Italy acknowledged in substance that the rights of Alma had not been respected
      And Italy made the return of Alma possible and gave a right to stay, which became known to Italy on 31 March 2014
      When the case is checked
      Then duty-restitution is no_breach_shown

    @breach @twin
    Scenario: That nothing was done is seen only after the removal
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And Italy did nothing after the removal to bring Alma back or to protect Alma, which became known to Italy on 27 August 2013
      When the case is checked
      Then Italy's breach of duty-restitution is indicated, resting on "not-restored"

    @breach @twin
    Scenario: Annulment of the order is no return
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And the authority revoked the order against Alma
      And Italy made declarations and took no steps to bring Alma back or to protect Alma
      When the case is checked
      Then Italy's breach of duty-restitution is indicated, resting on "wrong" and "not-restored"

    @exception
    Scenario Outline: What stands in the way
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And an enforceable claim for compensation against Italy is open to Alma
      And the authorities of Italy acknowledged mistakes in the case of Alma without more
      And <steps>
      And <obstacle>
      When the case is checked
      Then Italy's breach of duty-restitution is <verdict>

      Examples:
        | steps                                                                           | obstacle                                                                     | verdict         |
        | Italy took steps with the other State to bring Alma back or had Alma visited    | Kazakhstan does not let Alma leave for Italy on any terms                    | no_breach_shown |
        | Italy made declarations and took no steps to bring Alma back or to protect Alma | Kazakhstan does not let Alma leave for Italy on any terms                    | indicated       |
        | Italy did nothing after the removal to bring Alma back or to protect Alma       | Kazakhstan does not let Alma leave for Italy on any terms                    | indicated       |
        | Italy took steps with the other State to bring Alma back or had Alma visited    | Kazakhstan lets Alma leave for Italy only on conditions                      | indicated       |
        | Italy took steps with the other State to bring Alma back or had Alma visited    | nothing but the conduct of Italy stands in the way of the return of Alma     | indicated       |
        | Italy did nothing after the removal to bring Alma back or to protect Alma       | Alma does not wish to come back to Italy                                     | no_breach_shown |
        | Italy did nothing after the removal to bring Alma back or to protect Alma       | Alma has died since the removal                                              | no_breach_shown |
        | Italy did nothing after the removal to bring Alma back or to protect Alma       | nothing but the conduct of Italy stands in the way of the return of Alma     | indicated       |
        | Italy did nothing after the removal to bring Alma back or to protect Alma       | Kazakhstan lets Alma leave for Italy only on conditions                      | indicated       |
        | Italy did nothing after the removal to bring Alma back or to protect Alma       | Italy lawfully readmitted Alma after removal                                 | no_breach_shown |
        | Italy did nothing after the removal to bring Alma back or to protect Alma       | Alma was detained on arrival in Kazakhstan                                   | indicated       |
        | Italy did nothing after the removal to bring Alma back or to protect Alma       | Alma came back to Italy after removal                                        | indicated       |
        | Italy did nothing after the removal to bring Alma back or to protect Alma       | Alma was recognised as a refugee or protected person after removal           | indicated       |

    @breach @twin
    Scenario: A State that merely says that return is impossible
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And Italy took steps with the other State to bring Alma back or had Alma visited
      And Italy says that Kazakhstan does not let Alma leave for Italy on any terms
      And the applicant denies that Kazakhstan does not let Alma leave for Italy on any terms
      When the case is checked
      Then Italy's breach of duty-restitution is indicated
      And the exception "materially-impossible" does not stand

  Rule: Damage is compensated and the wrong acknowledged or looked into

    @breach
    Scenario Outline: Compensation, acknowledgement and inquiry
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And Italy made the return of Alma possible and gave a right to stay
      And <compensation>
      And <acknowledged>
      And <inquiry>
      When the case is checked
      Then Italy's breach of duty-restitution is <verdict>

      Examples: compensation
        | compensation                                                            | acknowledged                                                         | inquiry                                                                              | verdict         |
        | Italy refused compensation to Alma                                      | the authorities of Italy acknowledged mistakes in the case of Alma without more | there was no investigation by Italy into the treatment of Alma             | indicated       |
        | no enforceable claim for compensation against Italy is open to Alma     | the authorities of Italy acknowledged mistakes in the case of Alma without more | there was no investigation by Italy into the treatment of Alma             | indicated       |
        | Italy paid compensation to Alma                                         | the authorities of Italy acknowledged mistakes in the case of Alma without more | there was no investigation by Italy into the treatment of Alma             | no_breach_shown |
        | an enforceable claim for compensation against Italy is open to Alma     | the authorities of Italy acknowledged in substance that the rights of Alma had not been respected | there was no investigation by Italy into the treatment of Alma | no_breach_shown |

      Examples: satisfaction
        | compensation                    | acknowledged                                                         | inquiry                                                                              | verdict         |
        | Italy paid compensation to Alma | the authorities of Italy did not acknowledge any wrong done to Alma  | there was no investigation by Italy into the treatment of Alma                       | indicated       |
        | Italy paid compensation to Alma | the authorities of Italy did not acknowledge any wrong done to Alma  | Italy refused an investigation into the treatment of Alma or closed it without trial | indicated       |
        | Italy paid compensation to Alma | the authorities of Italy did not acknowledge any wrong done to Alma  | an investigation by Italy into the treatment of Alma has been opened and is under way | no_breach_shown |
        | Italy paid compensation to Alma | the authorities of Italy did not acknowledge any wrong done to Alma  | an investigation by Italy into the treatment of Alma ended with a report and no trial | no_breach_shown |
        | Italy paid compensation to Alma | the authorities of Italy did not acknowledge any wrong done to Alma  | an investigation by Italy into the treatment of Alma is still pending after years    | no_breach_shown |
        | Italy paid compensation to Alma | the authorities of Italy did not acknowledge any wrong done to Alma  | the investigation by Italy into the treatment of Alma was limited to some of those involved | no_breach_shown |
        | Italy paid compensation to Alma | the authorities of Italy did not acknowledge any wrong done to Alma  | Italy brought suspects to trial for the treatment of Alma                            | no_breach_shown |

  Rule: What was done to put it right is for the State to show

    @dispute
    Scenario: Return offered or not, word against word
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And the applicant says that Italy did nothing after the removal to bring Alma back or to protect Alma
      And Italy says that Italy made the return of Alma possible and gave a right to stay
      When the case is checked
      Then Italy's breach of duty-restitution is indicated
      And "return_steps" is a hinge of duty-restitution

    @dispute
    Scenario: Whether compensation was refused, word against word
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And the applicant says that Italy refused compensation to Alma
      And Italy says that an enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of duty-restitution is indicated

    @dispute
    Scenario: Whether anything was acknowledged or looked into, word against word
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And the applicant says that the authorities of Italy did not acknowledge any wrong done to Alma
      And Italy says that the authorities of Italy acknowledged mistakes in the case of Alma without more
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then Italy's breach of duty-restitution is indicated

    @unknown
    Scenario: Nobody says what came after
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      When the case is checked
      Then duty-restitution is undetermined
      And the question "What did the State do after the removal to bring the person back or to protect the person?" is asked

  Rule: It follows from a wrongful removal, under whatever treaty

    @unknown @twin
    Scenario: Nobody shows that the removal was wrongful
      Given Italy did nothing after the removal to bring Alma back or to protect Alma
      When the case is checked
      Then duty-restitution is undetermined

    @breach
    Scenario: A refugee under the mandate of UNHCR
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the authorities of Italy were told of the political or risk profile of Alma
      And Italy did nothing after the removal to bring Alma back or to protect Alma
      When the case is checked
      Then Italy's breach of duty-restitution is indicated, resting on "wrong"

    @breach
    Scenario Outline: A removal into danger, under one treaty only
      Given <State> removed Bota, a national of Tunisia, to Tunisia on <day>
      And Bota is a close relative of a person sought by the authorities
      And Bota is or was a member or activist of an opposition party or movement
      And Bota is charged or indicted in Tunisia
      And Bota fears torture or ill-treatment in Tunisia
      And Bota told the authorities of <State> in words of a fear of return
      And reports record torture or ill-treatment in custody in Tunisia of persons in the position of Bota
      And Tunisia or its embassy showed a clear interest in the removal of Bota
      And the authorities of Tunisia registered, photographed, fingerprinted or questioned Bota, or received data on Bota
      And the authorities of <State> knew the political or risk profile of Bota from their own operation or files
      And <State> did nothing after the removal to bring Bota back or to protect Bota
      When the case is checked
      Then <State>'s breach of duty-restitution is indicated for Bota, resting on "wrong"

      Examples: the Convention against Torture, the Covenant, the European Convention
        | State                    | day         |
        | the United Arab Emirates | 31 May 2013 |
        | India                    | 31 May 2013 |
        | Turkey                   | 31 May 1960 |

    @twin
    Scenario Outline: Only a removal that was carried out has consequences
      Given Italy is about to remove Bota, a national of Kazakhstan, to Kazakhstan
      And <status>
      And Bota held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Bota outside any procedure
      And Italy did nothing after the removal to bring Bota back or to protect Bota
      When the case is checked
      Then duty-restitution is <verdict> for Bota

      Examples:
        | status                                                                                  | verdict        |
        | Bota left or was evacuated to Kazakhstan without enforcement of an order                | indicated      |
        | the removal of Bota to Kazakhstan is ordered or envisaged and not yet carried out       | not_applicable |
        | the removal of Bota to Kazakhstan is suspended for the time being                       | not_applicable |
        | the order to remove Bota to Kazakhstan lapsed or was cancelled, or leave to stay was given | not_applicable |
        | no removal of Bota to Kazakhstan was ordered                                            | not_applicable |
        | the removal of Bota to Kazakhstan was ordered and not enforced, by choice or because another measure was used | not_applicable |
