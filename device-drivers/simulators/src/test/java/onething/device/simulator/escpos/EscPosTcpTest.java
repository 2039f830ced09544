package onething.device.simulator.escpos;

import onething.device.simulator.LineSimulator;
import onething.device.simulator.Wire;

class EscPosTcpTest extends EscPosContract {

  @Override
  Wire wire(LineSimulator simulator) throws Exception {
    return Wire.tcp(simulator);
  }
}
