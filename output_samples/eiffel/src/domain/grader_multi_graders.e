note
	description: "Grader whose result goes into the combined score."

deferred class
	GRADER_MULTI_GRADERS

inherit
	API_VALUE

end
