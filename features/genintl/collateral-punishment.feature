Feature: Measures against a person because of a relative (composite)

  Rule: Used as a lever

    @breach
    Scenario Outline: Pressure on or through a relative
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Kazakhstan kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And Alma is a close relative of a person sought by the authorities
      And <purpose>
      When the case is checked
      Then Kazakhstan's breach of collateral-punishment is <verdict>

      Examples:
        | purpose                                                                        | verdict         |
        | Kazakhstan acted against Alma to put pressure on a relative                    | indicated       |
        | Kazakhstan acted against Alma to obtain statements against a relative          | indicated       |
        | the detention of Alma served to put pressure on a relative                     | indicated       |
        | pressure was put on Alma to testify against a relative                         | indicated       |
        | Kazakhstan acted against Alma because of a relative                            | undetermined    |
        | Kazakhstan acted against Alma for reasons that have nothing to do with a relative | no_breach_shown |
        | the detention of Alma served criminal proceedings of Kazakhstan itself         | undetermined    |
        | the detention of Alma served a criminal investigation of another State         | undetermined    |
        | pressure was put on Alma to confess                                            | undetermined    |
        | pressure was put on Alma to testify against somebody who is not a relative     | undetermined    |
        | no pressure was put on Alma to make statements                                 | undetermined    |
        | the detention of Alma served to prepare or carry out a removal                 | undetermined    |
        | the detention of Alma served to establish identity                             | undetermined    |

    @breach @twin
    Scenario: A charge for acts of her own does not answer pressure that is shown
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Kazakhstan kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And Alma is a close relative of a person sought by the authorities
      And pressure was put on Alma to testify against a relative
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And the charge of Kazakhstan names own acts of Alma
      When the case is checked
      Then Kazakhstan's breach of collateral-punishment is indicated

    @breach
    Scenario: A purpose that came to light later
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Kazakhstan kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And Alma is a close relative of a person sought by the authorities
      And Kazakhstan acted against Alma to put pressure on a relative, which became known to Kazakhstan on 1 July 2013
      When the case is checked
      Then Kazakhstan's breach of collateral-punishment is indicated

    @twin
    Scenario: A bare assertion of pressure
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Kazakhstan kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And Alma is a close relative of a person sought by the authorities
      And the applicant merely asserts that Kazakhstan acted against Alma to put pressure on a relative
      When the case is checked
      Then collateral-punishment is arguable

    @dispute
    Scenario: Because of the husband or not, word against word
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Kazakhstan kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And Alma is a close relative of a person sought by the authorities
      And the applicant says that Kazakhstan acted against Alma to put pressure on a relative
      And Kazakhstan denies that Kazakhstan acted against Alma to put pressure on a relative
      When the case is checked
      Then collateral-punishment is contested
      And "link_to_relative" is a hinge of collateral-punishment

  Rule: Because of a relative, with a circumstance that bears it out

    @breach
    Scenario Outline: Circumstances of the detention
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Kazakhstan kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And Alma is a close relative of a person sought by the authorities
      And Kazakhstan acted against Alma because of a relative
      And <circumstance>
      When the case is checked
      Then Kazakhstan's breach of collateral-punishment is <verdict>

      Examples:
        | circumstance                                                                                | verdict      |
        | Kazakhstan did not charge Alma with any offence                                             | indicated    |
        | Kazakhstan held Alma as a suspect or witness without a charge                               | indicated    |
        | Kazakhstan charged Alma with an offence only after the arrest                               | undetermined |
        | Kazakhstan had charged Alma with an offence by the time of arrest                           | undetermined |
        | the charge of Kazakhstan against Alma rests on acts of a relative or associate              | indicated    |
        | the charge of Kazakhstan does not name any act of Alma                                      | indicated    |
        | the charge of Kazakhstan against Alma is said to rest on acts that never happened           | indicated    |
        | the charge of Kazakhstan names own acts of Alma                                             | undetermined |
        | the operation in which Alma was arrested was aimed at a relative or associate               | indicated    |
        | the operation in which Alma was arrested had Alma as its target                             | undetermined |
        | the operation in which Alma was arrested was aimed at nobody in particular                  | undetermined |

    @breach
    Scenario Outline: A removal handled unlike others
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And Alma is the wife of Mukhtar
      And <relative>
      And <link>
      And <course>
      When the case is checked
      Then Italy's breach of collateral-punishment is <verdict>

      Examples: the course of the procedure
        | relative                                                                        | link                                            | course                                                                                  | verdict      |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order  | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated    |
        | Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order  | Italy acted against Alma because of a relative  | the removal of Alma took the usual course of such cases                                 | undetermined |

      Examples: who the relative is
        | relative                                                                        | link                                            | course                                                                                  | verdict         |
        | Mukhtar is charged or indicted in Kazakhstan                                    | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated       |
        | a court in Kazakhstan convicted Mukhtar in absentia                             | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated       |
        | a court in Kazakhstan convicted Mukhtar after a trial in presence               | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated       |
        | Mukhtar was acquitted in Kazakhstan or has fully served the sentence            | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | undetermined    |
        | Mukhtar is not wanted, charged or convicted in Kazakhstan                       | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | undetermined    |
        | Mukhtar is or was a founder, leader or spokesperson of a party or movement      | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated       |
        | Mukhtar is or was a member or activist of an opposition party or movement       | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated       |
        | Mukhtar works or worked as a journalist, publicist, blogger or writer           | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated       |
        | Mukhtar defends the rights of others or represents opponents in court           | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated       |
        | Mukhtar is or was a member of a political party whose opposition character is not stated | Italy acted against Alma because of a relative | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | undetermined |
        | Mukhtar supports a party or movement without holding office in it               | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | undetermined    |
        | Alma is a close relative of a person sought by the authorities                  | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated       |
        | Alma comes from a family known for political activity                           | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | indicated       |
        | Alma is or was a founder, leader or spokesperson of a party or movement         | Italy acted against Alma because of a relative  | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | undetermined    |

    @unknown @twin
    Scenario: The same wife, and nobody says why
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And Alma is the wife of Mukhtar
      And Mukhtar is sought in Kazakhstan under a warrant, search notice or remand order
      And Kazakhstan or its embassy pressed for the removal of Alma
      And the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      When the case is checked
      Then collateral-punishment is undetermined
      And collateral-punishment as it stands is no breach

  Rule: A relative may answer for acts of his or her own

    @compliance @twin
    Scenario: The measure was taken for reasons of her own
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Kazakhstan kept Alma in a place that Alma could not freely leave
      And Alma is a close relative of a person sought by the authorities
      And Kazakhstan acted against Alma for reasons that have nothing to do with a relative
      When the case is checked
      Then collateral-punishment is no_breach_shown

    @exception @twin
    Scenario Outline: Charged with own acts
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Kazakhstan kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And Alma is a close relative of a person sought by the authorities
      And Kazakhstan acted against Alma because of a relative
      And the operation in which Alma was arrested was aimed at a relative or associate
      And <charged>
      And <basis>
      When the case is checked
      Then Kazakhstan's breach of collateral-punishment is <verdict>

      Examples:
        | charged                                                           | basis                                                                          | verdict      |
        | Kazakhstan had charged Alma with an offence by the time of arrest | the charge of Kazakhstan names own acts of Alma                                | undetermined |
        | Kazakhstan charged Alma with an offence only after the arrest     | the charge of Kazakhstan names own acts of Alma                                | undetermined |
        | Kazakhstan held Alma as a suspect or witness without a charge     | the charge of Kazakhstan names own acts of Alma                                | indicated    |
        | Kazakhstan did not charge Alma with any offence                   | the charge of Kazakhstan names own acts of Alma                                | indicated    |
        | Kazakhstan had charged Alma with an offence by the time of arrest | the charge of Kazakhstan does not name any act of Alma                         | indicated    |
        | Kazakhstan had charged Alma with an offence by the time of arrest | the charge of Kazakhstan against Alma rests on acts of a relative or associate | indicated    |
        | Kazakhstan had charged Alma with an offence by the time of arrest | the charge of Kazakhstan against Alma is said to rest on acts that never happened | indicated |

  Rule: Whatever rule protects the person

    @breach
    Scenario: Kept in the country
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Alma is a close relative of a person sought by the authorities
      And Kazakhstan made the request of Alma to leave the country depend on conditions
      And Kazakhstan would let Alma leave only if another State guaranteed the return
      And pressure was put on Alma to testify against a relative
      When the case is checked
      Then Kazakhstan's breach of collateral-punishment is indicated, resting on "measure"

    @breach
    Scenario: House arrest without a judge
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Alma is a close relative of a person sought by the authorities
      And Alma was under house arrest
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And 5 days passed before Alma was brought before a judge
      And pressure was put on Alma to testify against a relative
      When the case is checked
      Then Kazakhstan's breach of collateral-punishment is indicated, resting on "measure"

    @breach
    Scenario: A child of the family
      Given Malaysia removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alua is a child of 6 years, the child of Alma
      And Alua is a close relative of a person sought by the authorities
      And Malaysia acted against Alua to put pressure on a relative
      When the case is checked
      Then Malaysia's breach of collateral-punishment is indicated for Alua, resting on "measure"

    @breach
    Scenario Outline: Watched without an order, under either treaty
      Given <State> acted towards Alma, a national of Kazakhstan, on <day>
      And agents of <State> kept Alma under surveillance
      And no order for the surveillance of Alma was shown
      And Alma is a close relative of a person sought by the authorities
      And <State> acted against Alma to put pressure on a relative
      When the case is checked
      Then <State>'s breach of collateral-punishment is indicated, resting on "measure"

      Examples: only the Covenant, only the European Convention
        | State             | day         |
        | the United States | 31 May 2013 |
        | Turkey            | 20 May 2001 |

    @unknown @twin
    Scenario: Pressure, and no rule of which a breach is shown
      Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013
      And Alma is a close relative of a person sought by the authorities
      And pressure was put on Alma to testify against a relative
      When the case is checked
      Then collateral-punishment is undetermined

    @not_bound
    Scenario: A State that is bound by neither
      Given the United States removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 1991
      And Alma is a close relative of a person sought by the authorities
      When the case is checked
      Then collateral-punishment does not apply
