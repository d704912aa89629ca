Feature: Who can still claim to be a victim of a removal (ECHR art 34)

  Background:
    Given the case is assessed on 27 August 2013

  Rule: Directly affected

    @breach
    Scenario: Removed
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      When the case is checked
      Then echr-34-victim is established

    @twin
    Scenario Outline: A removal to come, or one given up
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And <status>
      When the case is checked
      Then echr-34-victim is <verdict>

      Examples:
        | status | verdict |
        | Alma is 40 years old | established |
        | the removal of Alma to Kazakhstan is suspended for the time being | established |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | undetermined |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | undetermined |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given | no_breach_shown |
        | no removal of Alma to Kazakhstan was ordered | no_breach_shown |

    @compliance
    Scenario Outline: An undertaking not to remove
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And <undertaking>
      When the case is checked
      Then echr-34-victim is <verdict>

      Examples:
        | undertaking | verdict |
        | Italy has undertaken not to remove Alma under the present order | no_breach_shown |
        | Italy has undertaken not to remove Alma during treatment, proceedings or a renewable period | established |
        | Italy has given no undertaking to refrain from the removal of Alma or to wait with it | established |

    @twin
    Scenario Outline: An undertaking in the stages of a removal
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And <status>
      And Italy has undertaken not to remove Alma under the present order
      When the case is checked
      Then echr-34-victim is <verdict>

      Examples:
        | status | verdict |
        | the removal of Alma to Kazakhstan is suspended for the time being | no_breach_shown |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | no_breach_shown |

    @twin
    Scenario: An undertaking that was broken
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy has undertaken not to remove Alma under the present order
      When the case is checked
      Then echr-34-victim is established

  Rule: Acknowledgment and sufficient redress

    @exception
    Scenario Outline: One without the other
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And <acknowledgment>
      And <redress>
      When the case is checked
      Then echr-34-victim is <verdict>

      Examples:
        | acknowledgment | redress | verdict |
        | the authorities of Italy acknowledged in substance that the rights of Alma had not been respected | Italy paid compensation to Alma | no_breach_shown |
        | the authorities of Italy acknowledged in substance that the rights of Alma had not been respected | Italy made the return of Alma possible and gave a right to stay | no_breach_shown |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside | Italy paid compensation to Alma | established |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside | Italy paid compensation to Alma | established |
        | a domestic court did not rule on whether the removal of Alma was lawful | Italy paid compensation to Alma | established |
        | the authorities of Italy acknowledged mistakes in the case of Alma without more | Italy paid compensation to Alma | established |
        | the authorities of Italy did not acknowledge any wrong done to Alma | Italy paid compensation to Alma | established |
        | the authorities of Italy acknowledged in substance that the rights of Alma had not been respected | an enforceable claim for compensation against Italy is open to Alma | established |
        | the authorities of Italy acknowledged in substance that the rights of Alma had not been respected | Italy refused compensation to Alma | established |
        | the authorities of Italy acknowledged in substance that the rights of Alma had not been respected | Italy took steps with the other State to bring Alma back or had Alma visited | established |
        | the authority revoked the order against Alma | the order against Alma was set aside because superiors or ministers had not been informed | established |
        | a domestic court set aside the order against Alma after removal | the authorities of Italy acknowledged in substance that the rights of Alma had not been respected | established |

    @exception
    Scenario Outline: Paid for, and not investigated
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy acknowledged in substance that the rights of Alma had not been respected
      And Italy paid compensation to Alma
      And Alma was beaten during arrest or transfer
      And <investigation>
      When the case is checked
      Then echr-34-victim is <verdict>

      Examples:
        | investigation | verdict |
        | there was no investigation by Italy into the treatment of Alma | established |
        | an investigation by Italy into the treatment of Alma ended with a report and no trial | no_breach_shown |

    @dispute
    Scenario: Compensation is the State's to show
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy acknowledged in substance that the rights of Alma had not been respected
      And Italy says that Italy paid compensation to Alma
      And the applicant says that Italy refused compensation to Alma
      When the case is checked
      Then echr-34-victim is established
      And the exception "acknowledged-and-redressed" does not stand

    @unknown
    Scenario: Revoked in a way that nobody explains, before it is known whether she left of her own will
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And Alma left or was evacuated to Kazakhstan without enforcement of an order
      And the authority revoked the order against Alma
      When the case is checked
      Then echr-34-victim is undetermined

    @dispute
    Scenario: The acknowledgment is disputed, and the State has to show it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy says that the authorities of Italy acknowledged in substance that the rights of Alma had not been respected
      And the applicant denies that the authorities of Italy acknowledged in substance that the rights of Alma had not been respected
      And Italy paid compensation to Alma
      When the case is checked
      Then echr-34-victim is established

  Rule: Who is bound, and since when

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan removed Bo, a national of Italy, to Italy on 31 May 2013
      When the case is checked
      Then echr-34-victim does not apply for Bo because "not bound"

    @twin
    Scenario Outline: Since Protocol No. 11
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on <day>
      When the case is checked
      Then echr-34-victim is <verdict> for Bo

      Examples:
        | day | verdict |
        | 31 October 1998 | not_applicable |
        | 1 November 1998 | established |

    @not_bound
    Scenario: Before the Convention bound Serbia
      Given Serbia removed Bo, a national of Kazakhstan, to Kazakhstan on 1 January 2000
      When the case is checked
      Then echr-34-victim is not_applicable for Bo
