class REFUSED create make feature
	make (a_transport: API_TRANSPORT)
		local
			l_api: OPEN_AI_API
		do
			create l_api.make_with_access_token ("secret", a_transport)
			if attached l_api.models.retrieve_model ("no-such-model") as l_model then
				print (l_model.id)
			elseif attached l_api.models.last_error as l_error then
				print (l_error.status.out + " " + l_error.message)
			end
		end
end
