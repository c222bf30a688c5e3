package io.paylinks.stream.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.paylinks.core.OpenEnum;

/**
 * A currency, as an ISO 4217 code. Amounts are in major units: 10.50 means ten and a half. New values may appear.
 *
 * <p>Payment links, prices and invoices accept {@code SAR, USD, EUR, GBP, AED, BHD, KWD, OMR} and {@code QAR}, if the
 * organization has enabled them. Products may have any code.
 */
public final class CurrencyCode extends OpenEnum {
    private static final Values<CurrencyCode> VALUES = new Values<>(CurrencyCode.class, CurrencyCode::new);

    public static final CurrencyCode SAR = VALUES.known("SAR");
    public static final CurrencyCode USD = VALUES.known("USD");
    public static final CurrencyCode EUR = VALUES.known("EUR");
    public static final CurrencyCode GBP = VALUES.known("GBP");
    public static final CurrencyCode AED = VALUES.known("AED");
    public static final CurrencyCode BHD = VALUES.known("BHD");
    public static final CurrencyCode KWD = VALUES.known("KWD");
    public static final CurrencyCode OMR = VALUES.known("OMR");
    public static final CurrencyCode QAR = VALUES.known("QAR");
    public static final CurrencyCode AFN = VALUES.known("AFN");
    public static final CurrencyCode ALL = VALUES.known("ALL");
    public static final CurrencyCode AMD = VALUES.known("AMD");
    public static final CurrencyCode ANG = VALUES.known("ANG");
    public static final CurrencyCode AOA = VALUES.known("AOA");
    public static final CurrencyCode ARS = VALUES.known("ARS");
    public static final CurrencyCode AUD = VALUES.known("AUD");
    public static final CurrencyCode AWG = VALUES.known("AWG");
    public static final CurrencyCode AZN = VALUES.known("AZN");
    public static final CurrencyCode BAM = VALUES.known("BAM");
    public static final CurrencyCode BBD = VALUES.known("BBD");
    public static final CurrencyCode BDT = VALUES.known("BDT");
    public static final CurrencyCode BGN = VALUES.known("BGN");
    public static final CurrencyCode BIF = VALUES.known("BIF");
    public static final CurrencyCode BMD = VALUES.known("BMD");
    public static final CurrencyCode BND = VALUES.known("BND");
    public static final CurrencyCode BOB = VALUES.known("BOB");
    public static final CurrencyCode BOV = VALUES.known("BOV");
    public static final CurrencyCode BRL = VALUES.known("BRL");
    public static final CurrencyCode BSD = VALUES.known("BSD");
    public static final CurrencyCode BTN = VALUES.known("BTN");
    public static final CurrencyCode BWP = VALUES.known("BWP");
    public static final CurrencyCode BYN = VALUES.known("BYN");
    public static final CurrencyCode BZD = VALUES.known("BZD");
    public static final CurrencyCode CAD = VALUES.known("CAD");
    public static final CurrencyCode CDF = VALUES.known("CDF");
    public static final CurrencyCode CHE = VALUES.known("CHE");
    public static final CurrencyCode CHF = VALUES.known("CHF");
    public static final CurrencyCode CHW = VALUES.known("CHW");
    public static final CurrencyCode CLF = VALUES.known("CLF");
    public static final CurrencyCode CLP = VALUES.known("CLP");
    public static final CurrencyCode CNY = VALUES.known("CNY");
    public static final CurrencyCode COP = VALUES.known("COP");
    public static final CurrencyCode COU = VALUES.known("COU");
    public static final CurrencyCode CRC = VALUES.known("CRC");
    public static final CurrencyCode CUC = VALUES.known("CUC");
    public static final CurrencyCode CUP = VALUES.known("CUP");
    public static final CurrencyCode CVE = VALUES.known("CVE");
    public static final CurrencyCode CZK = VALUES.known("CZK");
    public static final CurrencyCode DJF = VALUES.known("DJF");
    public static final CurrencyCode DKK = VALUES.known("DKK");
    public static final CurrencyCode DOP = VALUES.known("DOP");
    public static final CurrencyCode DZD = VALUES.known("DZD");
    public static final CurrencyCode EGP = VALUES.known("EGP");
    public static final CurrencyCode ERN = VALUES.known("ERN");
    public static final CurrencyCode ETB = VALUES.known("ETB");
    public static final CurrencyCode FJD = VALUES.known("FJD");
    public static final CurrencyCode FKP = VALUES.known("FKP");
    public static final CurrencyCode GEL = VALUES.known("GEL");
    public static final CurrencyCode GHS = VALUES.known("GHS");
    public static final CurrencyCode GIP = VALUES.known("GIP");
    public static final CurrencyCode GMD = VALUES.known("GMD");
    public static final CurrencyCode GNF = VALUES.known("GNF");
    public static final CurrencyCode GTQ = VALUES.known("GTQ");
    public static final CurrencyCode GYD = VALUES.known("GYD");
    public static final CurrencyCode HKD = VALUES.known("HKD");
    public static final CurrencyCode HNL = VALUES.known("HNL");
    public static final CurrencyCode HRK = VALUES.known("HRK");
    public static final CurrencyCode HTG = VALUES.known("HTG");
    public static final CurrencyCode HUF = VALUES.known("HUF");
    public static final CurrencyCode IDR = VALUES.known("IDR");
    public static final CurrencyCode ILS = VALUES.known("ILS");
    public static final CurrencyCode INR = VALUES.known("INR");
    public static final CurrencyCode IQD = VALUES.known("IQD");
    public static final CurrencyCode IRR = VALUES.known("IRR");
    public static final CurrencyCode ISK = VALUES.known("ISK");
    public static final CurrencyCode JMD = VALUES.known("JMD");
    public static final CurrencyCode JOD = VALUES.known("JOD");
    public static final CurrencyCode JPY = VALUES.known("JPY");
    public static final CurrencyCode KES = VALUES.known("KES");
    public static final CurrencyCode KGS = VALUES.known("KGS");
    public static final CurrencyCode KHR = VALUES.known("KHR");
    public static final CurrencyCode KMF = VALUES.known("KMF");
    public static final CurrencyCode KPW = VALUES.known("KPW");
    public static final CurrencyCode KRW = VALUES.known("KRW");
    public static final CurrencyCode KYD = VALUES.known("KYD");
    public static final CurrencyCode KZT = VALUES.known("KZT");
    public static final CurrencyCode LAK = VALUES.known("LAK");
    public static final CurrencyCode LBP = VALUES.known("LBP");
    public static final CurrencyCode LKR = VALUES.known("LKR");
    public static final CurrencyCode LRD = VALUES.known("LRD");
    public static final CurrencyCode LSL = VALUES.known("LSL");
    public static final CurrencyCode LYD = VALUES.known("LYD");
    public static final CurrencyCode MAD = VALUES.known("MAD");
    public static final CurrencyCode MDL = VALUES.known("MDL");
    public static final CurrencyCode MGA = VALUES.known("MGA");
    public static final CurrencyCode MKD = VALUES.known("MKD");
    public static final CurrencyCode MMK = VALUES.known("MMK");
    public static final CurrencyCode MNT = VALUES.known("MNT");
    public static final CurrencyCode MOP = VALUES.known("MOP");
    public static final CurrencyCode MRU = VALUES.known("MRU");
    public static final CurrencyCode MUR = VALUES.known("MUR");
    public static final CurrencyCode MVR = VALUES.known("MVR");
    public static final CurrencyCode MWK = VALUES.known("MWK");
    public static final CurrencyCode MXN = VALUES.known("MXN");
    public static final CurrencyCode MXV = VALUES.known("MXV");
    public static final CurrencyCode MYR = VALUES.known("MYR");
    public static final CurrencyCode MZN = VALUES.known("MZN");
    public static final CurrencyCode NAD = VALUES.known("NAD");
    public static final CurrencyCode NGN = VALUES.known("NGN");
    public static final CurrencyCode NIO = VALUES.known("NIO");
    public static final CurrencyCode NOK = VALUES.known("NOK");
    public static final CurrencyCode NPR = VALUES.known("NPR");
    public static final CurrencyCode NZD = VALUES.known("NZD");
    public static final CurrencyCode PAB = VALUES.known("PAB");
    public static final CurrencyCode PEN = VALUES.known("PEN");
    public static final CurrencyCode PGK = VALUES.known("PGK");
    public static final CurrencyCode PHP = VALUES.known("PHP");
    public static final CurrencyCode PKR = VALUES.known("PKR");
    public static final CurrencyCode PLN = VALUES.known("PLN");
    public static final CurrencyCode PYG = VALUES.known("PYG");
    public static final CurrencyCode RON = VALUES.known("RON");
    public static final CurrencyCode RSD = VALUES.known("RSD");
    public static final CurrencyCode RUB = VALUES.known("RUB");
    public static final CurrencyCode RWF = VALUES.known("RWF");
    public static final CurrencyCode SBD = VALUES.known("SBD");
    public static final CurrencyCode SCR = VALUES.known("SCR");
    public static final CurrencyCode SDG = VALUES.known("SDG");
    public static final CurrencyCode SEK = VALUES.known("SEK");
    public static final CurrencyCode SGD = VALUES.known("SGD");
    public static final CurrencyCode SHP = VALUES.known("SHP");
    public static final CurrencyCode SLE = VALUES.known("SLE");
    public static final CurrencyCode SLL = VALUES.known("SLL");
    public static final CurrencyCode SOS = VALUES.known("SOS");
    public static final CurrencyCode SRD = VALUES.known("SRD");
    public static final CurrencyCode SSP = VALUES.known("SSP");
    public static final CurrencyCode STN = VALUES.known("STN");
    public static final CurrencyCode SVC = VALUES.known("SVC");
    public static final CurrencyCode SYP = VALUES.known("SYP");
    public static final CurrencyCode SZL = VALUES.known("SZL");
    public static final CurrencyCode THB = VALUES.known("THB");
    public static final CurrencyCode TJS = VALUES.known("TJS");
    public static final CurrencyCode TMT = VALUES.known("TMT");
    public static final CurrencyCode TND = VALUES.known("TND");
    public static final CurrencyCode TOP = VALUES.known("TOP");
    public static final CurrencyCode TRY = VALUES.known("TRY");
    public static final CurrencyCode TTD = VALUES.known("TTD");
    public static final CurrencyCode TWD = VALUES.known("TWD");
    public static final CurrencyCode TZS = VALUES.known("TZS");
    public static final CurrencyCode UAH = VALUES.known("UAH");
    public static final CurrencyCode UGX = VALUES.known("UGX");
    public static final CurrencyCode USN = VALUES.known("USN");
    public static final CurrencyCode UYI = VALUES.known("UYI");
    public static final CurrencyCode UYU = VALUES.known("UYU");
    public static final CurrencyCode UYW = VALUES.known("UYW");
    public static final CurrencyCode UZS = VALUES.known("UZS");
    public static final CurrencyCode VED = VALUES.known("VED");
    public static final CurrencyCode VES = VALUES.known("VES");
    public static final CurrencyCode VND = VALUES.known("VND");
    public static final CurrencyCode VUV = VALUES.known("VUV");
    public static final CurrencyCode WST = VALUES.known("WST");
    public static final CurrencyCode XAF = VALUES.known("XAF");
    public static final CurrencyCode XCD = VALUES.known("XCD");
    public static final CurrencyCode XOF = VALUES.known("XOF");
    public static final CurrencyCode XPF = VALUES.known("XPF");
    public static final CurrencyCode XSU = VALUES.known("XSU");
    public static final CurrencyCode XUA = VALUES.known("XUA");
    public static final CurrencyCode YER = VALUES.known("YER");
    public static final CurrencyCode ZAR = VALUES.known("ZAR");
    public static final CurrencyCode ZMW = VALUES.known("ZMW");
    public static final CurrencyCode ZWL = VALUES.known("ZWL");

    private CurrencyCode(Value value) {
        super(value);
    }

    /** Returns the constant of a value, or a new instance for a value that this version does not know. */
    @JsonCreator
    public static CurrencyCode of(String value) {
        return VALUES.of(value);
    }
}
