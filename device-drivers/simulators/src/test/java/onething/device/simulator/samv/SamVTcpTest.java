package onething.device.simulator.samv;

import onething.device.simulator.LineSimulator;
import onething.device.simulator.Wire;

class SamVTcpTest extends SamVContract {

  @Override
  Wire wire(LineSimulator simulator) throws Exception {
    return Wire.tcp(simulator);
  }
}
