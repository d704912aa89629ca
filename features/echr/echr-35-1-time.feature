Feature: Time limit before the European Court of Human Rights (ECHR art 35(1))

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2018

  Rule: Six months, and four since February 2022

    @breach @twin
    Scenario Outline: From the final decision to the complaint
      Given <notified>
      And <lodged>
      When the case is checked
      Then echr-35-1-time is <verdict>

      Examples:
        | notified                                                                                     | lodged                                                                    | verdict         |
        | the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00 | the complaint of Alma to the international body is dated 2018-12-03T11:00 | indicated       |
        | the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00 | the complaint of Alma to the international body is dated 2018-12-03T10:00 | no_breach_shown |
        | the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00 | the complaint of Alma to the international body is dated 2018-12-03T09:00 | no_breach_shown |
        | the notification of the final domestic decision to Alma or counsel is dated 2022-01-31T10:00 | the complaint of Alma to the international body is dated 2022-07-01T10:00 | no_breach_shown |
        | the notification of the final domestic decision to Alma or counsel is dated 2022-02-01T10:00 | the complaint of Alma to the international body is dated 2022-07-01T10:00 | indicated       |
        | the notification of the final domestic decision to Alma or counsel is dated 2022-02-01T10:00 | the complaint of Alma to the international body is dated 2022-06-05T10:00 | no_breach_shown |
        | the notification of the final domestic decision to Alma or counsel is dated 2022-02-01T10:00 | the complaint of Alma to the international body is dated 2022-06-05T11:00 | indicated       |

    @compliance
    Scenario: Lodged within a month
      Given the notification of the final domestic decision to Alma or counsel is dated 2018-06-01
      And the complaint of Alma to the international body is dated 2018-06-20
      When the case is checked
      Then echr-35-1-time is no_breach_shown

    @unknown
    Scenario: Nobody says when it was lodged
      Given the notification of the final domestic decision to Alma or counsel is dated 2018-06-01
      When the case is checked
      Then echr-35-1-time is undetermined
      And echr-35-1-time as it stands is no breach

    @exception
    Scenario: The removal is still to come
      Given the case is assessed on 1 June 2019
      And the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out
      And the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00
      And the complaint of Alma to the international body is dated 2019-06-01T10:00
      When the case is checked
      Then echr-35-1-time is no_breach_shown

    @exception
    Scenario: The removal is suspended
      Given the case is assessed on 1 June 2019
      And the removal of Alma to Kazakhstan is suspended for the time being
      And the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00
      And the complaint of Alma to the international body is dated 2019-06-01T10:00
      When the case is checked
      Then echr-35-1-time is no_breach_shown

    @dispute
    Scenario: When the decision was notified is for the State to show
      Given Italy says that the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00
      And the applicant says that the notification of the final domestic decision to Alma or counsel is dated 2019-05-01T10:00
      And the complaint of Alma to the international body is dated 2019-06-01T10:00
      When the case is checked
      Then echr-35-1-time on the weighed view is false

    @not_bound
    Scenario: A State that is not bound
      Given Palau removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2018
      And the notification of the final domestic decision to Bo or counsel is dated 2018-06-01
      When the case is checked
      Then echr-35-1-time does not apply for Bo because "not bound"
