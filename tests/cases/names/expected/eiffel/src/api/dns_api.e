note
	description: "Operations of DNS."

class
	DNS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	import (pet_id: READABLE_STRING_GENERAL; self: SELF)
			-- PATCH /pets/{petId}
		require
			pet_id_not_empty: not pet_id.is_empty
			self_complete: self.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PATCH", "/pets/{petId}")
			l_request.put_path ("petId", json_text (pet_id), "simple", False, False)
			l_request.set_json (self.to_request, "application/json")
			send_request (l_request)
		end

end
