note
	description: "put_shirt size."

class
	PUT_SHIRT_SIZE

feature -- Access

	value_2: INTEGER_64 = 2

	value_4: INTEGER_64 = 4

	value_6: INTEGER_64 = 6

feature -- Status report

	is_known (a_value: INTEGER_64): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value = 2
				or else a_value = 4
				or else a_value = 6
		end

end
