note
	description: "addShip request."

deferred class
	ADD_SHIP_REQUEST

inherit
	API_VALUE

end
