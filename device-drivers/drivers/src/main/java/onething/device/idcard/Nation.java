package onething.device.idcard;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A nation of China (GB/T 3304).
 *
 * @param code two digits
 * @param name the name without 族, such as 汉
 */
public record Nation(String code, String name) {

  private static final String TABLE =
      """
      01汉 02蒙古 03回 04藏 05维吾尔 06苗 07彝 08壮 09布依
      10朝鲜 11满 12侗 13瑶 14白 15土家 16哈尼 17哈萨克 18傣
      19黎 20傈僳 21佤 22畲 23高山 24拉祜 25水 26东乡 27纳西
      28景颇 29柯尔克孜 30土 31达斡尔 32仫佬 33羌 34布朗
      35撒拉 36毛南 37仡佬 38锡伯 39阿昌 40普米 41塔吉克
      42怒 43乌孜别克 44俄罗斯 45鄂温克 46德昂 47保安
      48裕固 49京 50塔塔尔 51独龙 52鄂伦春 53赫哲 54门巴
      55珞巴 56基诺 97其他 98外国血统中国籍人士
      """;

  private static final Map<String, Nation> BY_CODE =
      Arrays.stream(TABLE.trim().split("\\s+"))
          .map(entry -> new Nation(entry.substring(0, 2), entry.substring(2)))
          .collect(Collectors.toUnmodifiableMap(Nation::code, Function.identity()));

  /** The nation behind a code, or nothing if the standard has no such code. */
  public static Optional<Nation> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The nation of a name without 族, or nothing if the standard has no such name. */
  public static Optional<Nation> ofName(String name) {
    return BY_CODE.values().stream().filter(nation -> nation.name().equals(name)).findFirst();
  }
}
