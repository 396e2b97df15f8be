note
	description: "The variant of PLAN_BY_ROOM_PLAN_VALUE that holds REAL_64."

class
	PLAN_BY_ROOM_PLAN_VALUE_NUMBER

inherit
	PLAN_BY_ROOM_PLAN_VALUE

	API_HOLDER [REAL_64]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [REAL_64]
			-- <Precursor>
		do
			Result := create {API_REAL_CODEC}
		end

end
