Feature: No transfer to inhuman or degrading treatment in another Member State (Charter of Fundamental Rights art 4)

  Rule: Systemic flaws of which the State could not be unaware

    @breach
    Scenario Outline: Flaws of the system, known or public
      Given Austria removed Ivo, a national of Afghanistan, to Greece on 1 February 2011
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And the applicant says that <system>
      And the applicant says that <known>
      When the case is checked
      Then Austria's breach of cfr-4 is indicated, resting on "systemic-flaws"

      Examples:
        | system                                                            | known                                                                                          |
        | UNHCR or several bodies asked States to stop transfers to Greece  | adverse reports on the destination or practice had been sent to Austria itself                 |
        | UNHCR or several bodies asked States to stop transfers to Greece  | adverse reports on the destination or practice were public and easy for Austria to find        |
        | there is no asylum procedure in Greece                            | adverse reports on the destination or practice were public and easy for Austria to find        |

    @twin
    Scenario Outline: Shortcomings only, or nothing that could be known
      Given Austria removed Ivo, a national of Afghanistan, to Greece on 1 February 2011
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And <system>
      And <known>
      When the case is checked
      Then cfr-4 is undetermined

      Examples:
        | system                                                                              | known                                                                                               |
        | reports describe shortcomings of the asylum and reception system of Greece          | adverse reports on the destination or practice were public and easy for Austria to find             |
        | the asylum and reception system of Greece works and fresh claims can be made there  | adverse reports on the destination or practice were public and easy for Austria to find             |
        | UNHCR or several bodies asked States to stop transfers to Greece                    | there were no adverse reports on the destination or practice that Austria could have known          |

    @dispute
    Scenario: What the reports say is disputed
      Given Austria removed Ivo, a national of Afghanistan, to Greece on 1 February 2011
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And the applicant says that UNHCR or several bodies asked States to stop transfers to Greece
      And Austria says that reports describe shortcomings of the asylum and reception system of Greece
      And adverse reports on the destination or practice were public and easy for Austria to find
      When the case is checked
      Then cfr-4 is contested
      And "destination_asylum_system" is a hinge of cfr-4

    @unknown
    Scenario: A bare assertion
      Given Austria removed Ivo, a national of Afghanistan, to Greece on 1 February 2011
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And the applicant merely asserts that UNHCR or several bodies asked States to stop transfers to Greece
      And the applicant merely asserts that adverse reports on the destination or practice were public and easy for Austria to find
      When the case is checked
      Then cfr-4 is arguable

    @unknown
    Scenario: Nobody says what awaits the person
      Given Austria removed Ivo, a national of Afghanistan, to Greece on 1 February 2011
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      When the case is checked
      Then cfr-4 is undetermined
      And the question "What do reports say about the asylum and reception system of the destination?" is asked

    @twin
    Scenario: Reports that became known only after the transfer
      Given Austria removed Ivo, a national of Afghanistan, to Greece on 1 February 2011
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And UNHCR or several bodies asked States to stop transfers to Greece, which became known to Austria on 1 March 2011
      And adverse reports on the destination or practice were public and easy for Austria to find
      When the case is checked
      Then cfr-4 is undetermined

  Rule: The state of health of the person, since 16 February 2017

    @breach
    Scenario Outline: Gravely ill, and nobody looked at what the transfer would do
      Given Austria removed Ivo, a national of Afghanistan, to Croatia on <day>
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And the applicant says that <illness>
      And the applicant says that <assessed>
      When the case is checked
      Then cfr-4 is <verdict>

      Examples:
        | day              | illness                                                                            | assessed                                                                                                | verdict      |
        | 15 February 2017 | the illness of Ivo is at a terminal stage                                          | Austria did not look at the health of Ivo before the measure                                            | undetermined |
        | 16 February 2017 | the illness of Ivo is at a terminal stage                                          | Austria did not look at the health of Ivo before the measure                                            | indicated    |
        | 17 February 2017 | the illness of Ivo is at a terminal stage                                          | Austria did not look at the health of Ivo before the measure                                            | indicated    |
        | 17 February 2017 | the illness of Ivo is life-threatening and needs continuing specialised treatment  | Austria looked only at general medical information on the country before the measure against Ivo        | indicated    |
        | 17 February 2017 | the illness of Ivo is serious and needs continuing treatment or supervision        | Austria did not look at the health of Ivo before the measure                                            | undetermined |
        | 17 February 2017 | the illness of Ivo is at a terminal stage                                          | Austria had the health of Ivo individually assessed before the measure                                  | undetermined |

  Rule: Extreme material poverty, since 19 March 2019

    @breach
    Scenario Outline: Without bed, bread and soap
      Given Austria removed Ivo, a national of Afghanistan, to Italy on <day>
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And the applicant says that <living>
      And the applicant says that <needs>
      When the case is checked
      Then cfr-4 is <verdict>

      Examples:
        | day           | living                                              | needs                                                     | verdict      |
        | 18 March 2019 | Ivo is or was homeless or without means in Italy    | water, food or shelter cannot be had in Italy             | undetermined |
        | 19 March 2019 | Ivo is or was homeless or without means in Italy    | water, food or shelter cannot be had in Italy             | indicated    |
        | 20 March 2019 | Ivo is or was homeless or without means in Italy    | water, food or shelter cannot be had in Italy             | indicated    |
        | 20 March 2019 | Ivo lives or lived in Italy with housing and support | water, food or shelter cannot be had in Italy            | undetermined |
        | 20 March 2019 | Ivo is or was homeless or without means in Italy    | water, food and shelter are available in Italy            | undetermined |

  Rule: Prison conditions after a surrender, since 5 April 2016

    @breach
    Scenario Outline: Surrendered to grave conditions
      Given Germany removed Ivo, a national of Hungary, to Hungary on <day>
      And the measure of Germany is <measure>
      And an application for asylum or protection was lodged for Ivo before removal
      And the applicant says that <conditions>
      When the case is checked
      Then cfr-4 is <verdict>

      Examples:
        | day          | measure                                         | conditions                                                                                                    | verdict      |
        | 4 April 2016 | the extradition or surrender of Ivo on request  | reports describe extreme overcrowding, violence, long isolation or years on death row in Hungary              | undetermined |
        | 5 April 2016 | the extradition or surrender of Ivo on request  | reports describe extreme overcrowding, violence, long isolation or years on death row in Hungary              | indicated    |
        | 6 April 2016 | the extradition or surrender of Ivo on request  | reports describe extreme overcrowding, violence, long isolation or years on death row in Hungary              | indicated    |
        | 6 April 2016 | an order to expel, deport or remove Ivo         | reports describe extreme overcrowding, violence, long isolation or years on death row in Hungary              | undetermined |
        | 6 April 2016 | the extradition or surrender of Ivo on request  | reports describe shortcomings of the detention conditions in Hungary                                          | undetermined |
        | 6 April 2016 | the extradition or surrender of Ivo on request  | inspections or reports say that the facility in Hungary for Ivo meets standards                               | undetermined |

    @exception
    Scenario Outline: Assurances on the conditions
      Given Germany removed Ivo, a national of Hungary, to Hungary on 6 April 2016
      And the measure of Germany is the extradition or surrender of Ivo on request
      And an application for asylum or protection was lodged for Ivo before removal
      And reports describe extreme overcrowding, violence, long isolation or years on death row in Hungary
      And a record shows that <assurance>
      When the case is checked
      Then cfr-4 is <verdict>

      Examples:
        | assurance                                                                                                                | verdict      |
        | Hungary gave Germany a promise that names Ivo and the treatment excluded or granted                                      | undetermined |
        | Hungary and Germany negotiated a memorandum or notes with named safeguards and a procedure for Ivo                       | undetermined |
        | Hungary promised Germany lawful or humane treatment of Ivo without named safeguards                                      | indicated    |
        | Germany did not ask Hungary for any assurance about Ivo                                                                  | indicated    |

    @exception
    Scenario: Assurances answer the prison and nothing else
      Given Germany removed Ivo, a national of Hungary, to Hungary on 20 March 2019
      And the measure of Germany is the extradition or surrender of Ivo on request
      And an application for asylum or protection was lodged for Ivo before removal
      And reports describe extreme overcrowding, violence, long isolation or years on death row in Hungary
      And Hungary gave Germany a promise that names Ivo and the treatment excluded or granted
      And Ivo is or was homeless or without means in Hungary
      And water, food or shelter cannot be had in Hungary
      When the case is checked
      Then Germany's breach of cfr-4 is indicated, resting on "extreme-poverty"

  Rule: Trust that nothing rebuts

    @compliance
    Scenario Outline: A working system, a roof, and health that was looked at
      Given Austria removed Ivo, a national of Afghanistan, to Croatia on 1 June 2019
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And a record shows that the asylum and reception system of Croatia works and fresh claims can be made there
      And <living>
      And <health>
      When the case is checked
      Then cfr-4 is no_breach_shown

      Examples:
        | living                                                  | health                                                                     |
        | Ivo lives or lived in Croatia with housing and support  | no serious illness of Ivo was diagnosed, although it was claimed or examined |
        | Ivo lives or lived in Croatia in basic reception        | Austria had the health of Ivo individually assessed before the measure     |

    @twin
    Scenario Outline: One of these is missing
      Given Austria removed Ivo, a national of Afghanistan, to Croatia on 1 June 2019
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And <system>
      And <living>
      And <illness>
      And <health>
      When the case is checked
      Then cfr-4 is undetermined

      Examples:
        | system                                                                               | living                                                  | illness                                         | health                                                                                     |
        | reports describe shortcomings of the asylum and reception system of Croatia          | Ivo lives or lived in Croatia with housing and support  | Ivo suffers from a serious mental illness       | Austria had the health of Ivo individually assessed before the measure                     |
        | UNHCR or several bodies asked States to stop transfers to Croatia                    | Ivo lives or lived in Croatia with housing and support  | Ivo suffers from a serious mental illness       | Austria had the health of Ivo individually assessed before the measure                     |
        | the asylum and reception system of Croatia works and fresh claims can be made there  | Ivo is or was homeless or without means in Croatia      | Ivo suffers from a serious mental illness       | Austria had the health of Ivo individually assessed before the measure                     |
        | the asylum and reception system of Croatia works and fresh claims can be made there  | Ivo lives or lived in Croatia with housing and support  | Ivo suffers from a serious mental illness       | Austria looked only at general medical information on the country before the measure against Ivo |
        | the asylum and reception system of Croatia works and fresh claims can be made there  | Ivo lives or lived in Croatia with housing and support  | Ivo suffers from a serious physical illness     | Austria looked only at general medical information on the country before the measure against Ivo |

    @exception
    Scenario Outline: Trust does not cover a prison that is reported to be grave
      Given Germany removed Ivo, a national of Afghanistan, to Hungary on 1 June 2019
      And the measure of Germany is the extradition or surrender of Ivo on request
      And an application for asylum or protection was lodged for Ivo before removal
      And the asylum and reception system of Hungary works and fresh claims can be made there
      And Ivo lives or lived in Hungary in basic reception
      And no serious illness of Ivo was diagnosed, although it was claimed or examined
      And the applicant says that <conditions>
      And Germany says that <answer>
      When the case is checked
      Then cfr-4 is <verdict>

      Examples:
        | conditions                                                                                          | answer                                                                          | verdict         |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Hungary    | Germany did not look at the health of Ivo before the measure                    | indicated       |
        | reports describe shortcomings of the detention conditions in Hungary                                | Germany did not look at the health of Ivo before the measure                    | no_breach_shown |
        | inspections or reports say that the facility in Hungary for Ivo meets standards                     | Germany did not look at the health of Ivo before the measure                    | no_breach_shown |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Hungary    | inspections or reports say that the facility in Hungary for Ivo meets standards | contested       |

    @dispute
    Scenario: The prison conditions are for the applicant to show
      Given Germany removed Ivo, a national of Afghanistan, to Hungary on 1 June 2019
      And the measure of Germany is the extradition or surrender of Ivo on request
      And an application for asylum or protection was lodged for Ivo before removal
      And the asylum and reception system of Hungary works and fresh claims can be made there
      And Ivo lives or lived in Hungary in basic reception
      And no serious illness of Ivo was diagnosed, although it was claimed or examined
      And the applicant says that reports describe extreme overcrowding, violence, long isolation or years on death row in Hungary
      And Germany says that inspections or reports say that the facility in Hungary for Ivo meets standards
      When the case is checked
      Then cfr-4 is contested
      And cfr-4 on the weighed view is false

  Rule: Another Member State, Union law, and a State that is bound

    @twin
    Scenario: A third State
      Given Austria removed Ivo, a national of Afghanistan, to Serbia on 1 June 2019
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And Serbia did not take part in the asylum system of the European Union or in the Dublin system
      And Ivo is or was homeless or without means in Serbia
      And water, food or shelter cannot be had in Serbia
      When the case is checked
      Then cfr-4 does not apply

    @twin
    Scenario: A State of the Dublin system outside the Union
      Given Austria removed Ivo, a national of Afghanistan, to Norway on 1 June 2019
      And the measure of Austria is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And Norway took part in the asylum system of the European Union or in the Dublin system
      And Ivo is or was homeless or without means in Norway
      And water, food or shelter cannot be had in Norway
      When the case is checked
      Then Austria's breach of cfr-4 is indicated

    @twin
    Scenario: An expulsion to such a State is no transfer
      Given Austria removed Ivo, a national of Afghanistan, to Norway on 1 June 2019
      And the measure of Austria is an order to expel, deport or remove Ivo
      And Austria took the measure against Ivo under the asylum rules of the Union
      And Norway took part in the asylum system of the European Union or in the Dublin system
      And Ivo is or was homeless or without means in Norway
      And water, food or shelter cannot be had in Norway
      When the case is checked
      Then cfr-4 does not apply

    @twin
    Scenario Outline: Union law or purely national law
      Given Austria removed Ivo, a national of Afghanistan, to Italy on 1 June 2019
      And the measure of Austria is an order to expel, deport or remove Ivo
      And Austria took the measure against Ivo under <rules>
      And Ivo is or was homeless or without means in Italy
      And water, food or shelter cannot be had in Italy
      When the case is checked
      Then cfr-4 is <verdict>

      Examples:
        | rules                                             | verdict        |
        | the asylum rules of the Union                     | indicated      |
        | national law without a link to Union rules        | not_applicable |

    @not_bound
    Scenario: Switzerland applies the Dublin rules and is not bound by the Charter
      Given Switzerland removed Ivo, a national of Afghanistan, to Italy on 1 June 2019
      And the measure of Switzerland is the transfer of Ivo to the State responsible for the asylum claim or the first State of asylum
      And Ivo is or was homeless or without means in Italy
      And water, food or shelter cannot be had in Italy
      When the case is checked
      Then cfr-4 does not apply because "not bound"
