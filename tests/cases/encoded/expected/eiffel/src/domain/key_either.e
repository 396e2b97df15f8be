note
	description: "Key either."

deferred class
	KEY_EITHER

inherit
	API_VALUE

end
