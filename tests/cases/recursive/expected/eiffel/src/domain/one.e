note
	description: "One."

deferred class
	ONE

inherit
	API_VALUE

end
