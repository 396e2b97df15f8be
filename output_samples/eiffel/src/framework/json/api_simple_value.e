note
	description: "A value of the API that has no fields."

deferred class
	API_SIMPLE_VALUE

inherit
	API_VALUE

feature -- Status report

	missing_field: STRING_32
			-- <Precursor> There is none.
		do
			create Result.make_empty
		end

end
